import type { Layouts } from '../wording.ts';

/** Paragraphs of a post about the rooms. Where the list of rooms is too long, `sleep` sums it up. */
export const layouts: Layouts = [
  [['rooms', 'sleep'], ['price'], ['bedding', 'bath'], ['view']],
  [['rooms', 'sleep'], ['price'], ['bath', 'bedding']],
  [
    ['rooms', 'sleep'],
    ['view', 'bedding'],
    ['price', 'bath'],
  ],
];
