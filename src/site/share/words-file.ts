import { kitAddress } from '../../homestay/addresses.ts';
import type { Round, Words } from '../../posts/other-words.ts';
import type { PostChoice } from './post-address.ts';

/** Words in one length: their lines as places in the list, the first of them the title. */
type PackedText = number[];

/**
 * The other words for all posts of a house in a language, as they lie at `/kit/<slug>/loi-vi.json`. Most of their lines
 * stand in many of them: each is there once.
 */
export interface WordsFile {
  slug: string;
  language: string;
  lines: string[];
  /** By `platform/angle`. */
  posts: Record<string, { key: string; texts: PackedText[] }[][]>;
}

/** Address of the other words of a house. */
export const wordsAddress = (slug: string, language: string): string =>
  kitAddress(slug, `loi-${language}.json`);

/** The file for the rounds of a house. */
export function packedWords(slug: string, language: string, rounds: Record<string, Round[]>): WordsFile {
  const places = new Map<string, number>();
  const place = (line: string): number => {
    const known = places.get(line) ?? places.size;
    places.set(line, known);
    return known;
  };
  const packed = ({ key, texts }: Words) => ({
    key,
    texts: texts.map(({ title = '', text }) => [title, ...text.split('\n')].map(place)),
  });
  const posts = Object.fromEntries(
    Object.entries(rounds).map(([post, own]) => [post, own.map((round) => round.map(packed))]),
  );
  return { slug, language, lines: [...places.keys()], posts };
}

/** The rounds of one post; none where the file has nothing for it. */
export const roundsIn = (
  { lines, posts }: WordsFile,
  { platform, angle }: Pick<PostChoice, 'platform' | 'angle'>,
): Round[] =>
  (posts[`${platform}/${angle}`] ?? []).map((round) =>
    round.map(({ key, texts }) => ({
      key,
      texts: texts.map((places) => {
        const [title, ...text] = places.map((each) => lines[each] ?? '');
        return { ...(title && { title }), text: text.join('\n') };
      }),
    })),
  );

/**
 * The words of a key, where a round has them; of a turn that is not there, as it was planned otherwise meanwhile or is
 * long over, those that are right on any day.
 */
export const wordsOf = (rounds: readonly Round[], key: string): Words | undefined =>
  [key, key.replace(/t\d*$/, '')]
    .map((each) => rounds.flat().find((words) => words.key === each))
    .find((words) => words !== undefined);

/** The words after those of a key, in their round. */
export function wordsAfter(rounds: readonly Round[], key: string): Words | undefined {
  const round = rounds.find((each) => each.some((words) => words.key === key)) ?? rounds[0] ?? [];
  return round[(round.findIndex((words) => words.key === key) + 1) % round.length];
}
