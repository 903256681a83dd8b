import type { Summary, SummaryText } from '../../saved/summary.ts';

/** Writes a text and says which language it is in. */
export function write(element: Element, { text, lang }: SummaryText): void {
  element.textContent = text;
  if (lang) element.setAttribute('lang', lang);
}

/** A saved house in the list, made from the template of the page. */
export function houseItem(template: HTMLTemplateElement, house: Summary, isChosen: boolean): Element {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const part = <E extends HTMLElement>(name: string) => item.querySelector<E>(`[data-${name}]`)!;
  item.dataset.slug = house.slug;
  const picture = part<HTMLImageElement>('picture');
  if (house.picture) {
    picture.src = house.picture.src;
    picture.alt = house.picture.alt.text;
    if (house.picture.alt.lang) picture.lang = house.picture.alt.lang;
  } else picture.remove();
  const page = part<HTMLAnchorElement>('page');
  page.href = house.page;
  page.textContent = house.name;
  part('sample').textContent = house.sample ?? '';
  part('place').textContent = house.place;
  part('price').textContent = house.price;
  part('ways').replaceChildren(
    ...house.ways.map(({ label, detail, href }) => {
      const way = document.createElement('li');
      const link = document.createElement('a');
      link.href = href;
      link.textContent = detail ? `${label} ${detail}` : label;
      way.append(link);
      return way;
    }),
  );
  const directions = part('directions');
  if (house.directions) write(directions.querySelector('p')!, house.directions);
  else directions.remove();
  part<HTMLInputElement>('choose').checked = isChosen;
  // Which house a box or a button belongs to is heard as well.
  for (const control of [part('choose'), part('remove')]) {
    control.setAttribute(
      'aria-label',
      `${control.closest('label, button')!.textContent.trim()}: ${house.name}`,
    );
  }
  return item;
}
