import { stack } from '../body.ts';
import type { PostText } from '../post-text.ts';
import { shorten } from '../shorten.ts';

/** A post of which some may be left out. */
export interface Loose extends Pick<PostText, 'title' | 'comment' | 'hashtags'> {
  /** What it may say, the fullest first. */
  bodies: string[];
  /** What it says at least; of its first line as much as there is room for. */
  least: { head: string; rest: string };
  /** The line that says where it is. */
  place: string;
  sampleNote: string | false;
}

/** Fewest hashtags while something else can be left out. */
const fewest = 3;

/** As much of a post as there is room for. */
export function fitted(
  { title, comment, bodies, least, place, hashtags, sampleNote }: Loose,
  most: number,
): PostText {
  const some = hashtags.map((_, index) => hashtags.slice(0, hashtags.length - index)).slice(0, 1 - fewest);
  const fewer = [hashtags, ...some];
  const tries = [
    ...bodies.flatMap((body) => [
      ...fewer.map((tags) => ({ body, tags, end: place })),
      { body, tags: fewer.at(-1) ?? [], end: '' },
    ]),
    ...hashtags.map((_, index) => ({
      body: bodies.at(-1) ?? '',
      tags: hashtags.slice(0, -index - 1),
      end: '',
    })),
  ].map(({ body, tags, end }) => ({ text: stack(body, end, tags.join(' '), sampleNote), hashtags: tags }));
  const found = tries.find(({ text }) => text.length <= most);
  if (found) return { title, comment, ...found };
  const room = most - stack('', least.rest, sampleNote).length - 2;
  return { title, comment, text: stack(shorten(least.head, room), least.rest, sampleNote), hashtags: [] };
}
