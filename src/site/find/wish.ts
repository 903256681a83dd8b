/** Orders in which houses can stand. */
export const orders = ['recommended', 'price', 'capacity', 'name'] as const;
/** Key of an order. */
export type Order = (typeof orders)[number];

/** What a guest asks for. Lists and texts that are empty, numbers that are absent, and `false` ask for nothing. */
export interface Wish {
  /** As typed. */
  text: string;
  /** Any of them will do. */
  villages: string[];
  /** People who come together. */
  guests?: number | undefined;
  /** The most one person pays for a night, in whole đồng. */
  price?: number | undefined;
  /** Room types; any of them will do. */
  rooms: string[];
  privateBathroom: boolean;
  /** All of them. */
  meals: string[];
  /** All of them. */
  offers: string[];
  children: boolean;
  coach: boolean;
  /** Any of them will do. */
  languages: string[];
  /** All of them. */
  experiences: string[];
  order: Order;
}

/** Key of one thing that can be asked for. */
export type Aspect = Exclude<keyof Wish, 'order'>;

/** Asks for nothing. */
export const noWish: Wish = {
  text: '',
  villages: [],
  guests: undefined,
  price: undefined,
  rooms: [],
  privateBathroom: false,
  meals: [],
  offers: [],
  children: false,
  coach: false,
  languages: [],
  experiences: [],
  order: 'recommended',
};

/** Everything that can be asked for, in the order in which it is shown. */
export const aspects = Object.keys(noWish).filter((key) => key !== 'order') as Aspect[];

/** Lists of which one key is enough. */
export const anyOf = ['villages', 'rooms', 'languages'] as const;
/** Lists of which every key is wanted. */
export const allOf = ['meals', 'offers', 'experiences'] as const;
/** What is wanted or not. */
export const flags = ['privateBathroom', 'children', 'coach'] as const;
/** Numbers. */
export const amounts = ['guests', 'price'] as const;

/** Key of a list. */
export type ListAspect = (typeof anyOf)[number] | (typeof allOf)[number];
/** All lists. */
export const lists: readonly ListAspect[] = [...anyOf, ...allOf];

/** Whether an aspect is a list. */
export const isList = (aspect: string): aspect is ListAspect => (lists as readonly string[]).includes(aspect);

/** One thing asked for: an aspect, one key of a list, or some words of the text that stand together. */
export interface Condition {
  aspect: Aspect;
  key?: string | undefined;
}

/** The words of a text, as typed. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** A text without the first place where some words of it stand together. */
function withoutWords(text: string, some: string): string {
  const words = wordsOf(text);
  const left = wordsOf(some);
  const at = words.findIndex((_, from) => left.every((word, index) => words[from + index] === word));
  return words.filter((_, index) => at < 0 || index < at || index >= at + left.length).join(' ');
}

/** Everything a wish asks for, one by one. */
export const conditionsOf = (wish: Wish): Condition[] =>
  aspects.flatMap((aspect): Condition[] => {
    const asked = wish[aspect];
    if (Array.isArray(asked)) return asked.map((key) => ({ aspect, key }));
    return asked ? [{ aspect }] : [];
  });

/** A wish that no longer asks for something. */
export function without(wish: Wish, { aspect, key }: Condition): Wish {
  if (aspect === 'text' && key !== undefined) return { ...wish, text: withoutWords(wish.text, key) };
  const asked = wish[aspect];
  const left =
    key !== undefined && Array.isArray(asked) ? asked.filter((each) => each !== key) : noWish[aspect];
  return { ...wish, [aspect]: left };
}
