import type { Card } from '../cards/card.ts';

/**
 * Name of a card's file where somebody keeps it: `suoi-mo-tiktok-03-vi.jpg`. Slides have two digits, because albums
 * and file managers sort by letters.
 */
export const pictureName = ({ slug, name, language }: Pick<Card, 'slug' | 'name' | 'language'>): string =>
  `${slug}-${name.replace(/^tiktok-(?=\d$)/, 'tiktok-0')}-${language}.jpg`;
