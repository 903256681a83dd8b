import type { Carried } from '../../find/carried.ts';
import type { InterfaceWords } from '../../words/vi.ts';

/** What the page of the directory carries for its script. */
export interface CarriedPage {
  carried: Carried;
  words: InterfaceWords['find'];
  /** An amount of đồng in the language of the page: `{x}đ`. */
  money: string;
}

/** As the text of a script element, which no word of an owner can end. */
export const carriedText = (page: CarriedPage): string => JSON.stringify(page).replaceAll('<', '\\u003c');
