import { lines, stack } from '../body.ts';
import type { PostText } from '../post-text.ts';

/** A post of which some may be left out. */
export interface Loose {
  title: string | undefined;
  /** What it may say, the fullest first. */
  bodies: string[];
  /** Lines for the place and the page, the first to be left out last. */
  closing: string[];
  hashtags: string[];
  sampleNote: string | false;
}

/** Fewest hashtags while something else can be left out: place, former district, village. */
const fewest = 3;

/** As much of a post as there is room for. */
export function fitted({ title, bodies, closing, hashtags, sampleNote }: Loose, most: number): PostText {
  const fewer = hashtags.map((_, index) => hashtags.slice(0, hashtags.length - index));
  const some = fewer.filter((tags) => tags.length >= fewest);
  const least = bodies.at(-1) ?? '';
  const tries = [
    ...bodies.flatMap((body) => [
      ...[hashtags, ...some].map((tags) => ({ body, tags, end: closing })),
      { body, tags: some.at(-1) ?? hashtags, end: [] },
    ]),
    ...[...fewer, []].map((tags) => ({ body: least, tags, end: [] })),
  ].map(({ body, tags, end }) => ({
    title,
    text: stack(body, lines(...end), tags.join(' '), sampleNote),
    hashtags: tags,
  }));
  return tries.find(({ text }) => text.length <= most) ?? (tries.at(-1) as PostText);
}
