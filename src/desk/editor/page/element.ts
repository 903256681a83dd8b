type Attributes = Record<string, string | false | undefined>;

/**
 * An element of the parts that stand before React is there.
 * @param attributes those that are false or undefined are left out
 * @param inside texts and nodes; what is empty, false or undefined is left out
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...inside: (Node | string | false | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...inside.filter((each): each is Node | string => Boolean(each)));
  return made;
}
