import type { Content } from '../listings/read-content.ts';

/** Something in the content that works but could be better. */
export interface Finding {
  /** Path below the content folder. */
  file: string;
  /** Where in the file, as `rooms[0].price`; absent when it is about no one field. */
  field?: string;
  /** Vietnamese: what was seen, why it matters, what to do. */
  vi: string;
  /** English, for the developer's log. */
  en: string;
}

/** One thing the doctor looks at. */
export interface Check {
  /** Short name, stable, for logs: `few-photos`. */
  id: string;
  run: (content: Content, folder: string) => Finding[] | Promise<Finding[]>;
}
