import { type CaptionLength, captionLengths } from '../../captions/caption-length.ts';
import { kitAddress } from '../../homestay/addresses.ts';
import { type PostPlatform, postPlatforms } from '../../posts/platform.ts';

/** Which post the share page of a homestay shows. */
export interface PostChoice {
  platform: PostPlatform;
  /** Key of the angle. */
  angle: string;
  /** Key of the language. */
  language: string;
}

/** A post with the words that it has. */
export interface WordsChoice extends PostChoice {
  /** Their key; those of the page when not given. */
  words?: string | undefined;
  /** As many as the platform wants when not given. */
  length?: CaptionLength | undefined;
}

/** The choice behind the sign `#` of an address: `zalo/food/vi`. */
export const postHash = ({ platform, angle, language }: PostChoice): string =>
  [platform, angle, language].map(encodeURIComponent).join('/');

/** The same with its words: `zalo/food/vi/12t`, `zalo/food/vi/12/two-lines`. */
export const wordsHash = ({ words, length, ...post }: WordsChoice): string =>
  [postHash(post), ...(words ? [words, ...(length ? [length] : [])] : [])].join('/');

/**
 * Address of one post: `/kit/suoi-mo/#zalo/food/vi`, with the words of a turn `/kit/suoi-mo/#zalo/food/vi/12`; of a
 * platform only, `/kit/suoi-mo/#zalo`.
 */
export const postAddress = (slug: string, choice: WordsChoice | Pick<PostChoice, 'platform'>): string =>
  `${kitAddress(slug)}#${'angle' in choice ? wordsHash(choice) : choice.platform}`;

/** Where the share page of a homestay says what is to be done for it. */
export const todoAddress = (slug: string): string => `${kitAddress(slug)}#todo`;

/** What an address asks for, as far as it says so. Nothing when the part behind `#` means something else. */
export function askedPost(hash: string): Partial<WordsChoice> | undefined {
  const [platform, angle, language, words, length] = hash.replace(/^#/, '').split('/').map(decoded);
  if (!postPlatforms.includes(platform as PostPlatform)) return undefined;
  return {
    platform: platform as PostPlatform,
    ...(angle && { angle }),
    ...(language && { language }),
    ...(words && { words }),
    ...(captionLengths.includes(length as CaptionLength) && { length: length as CaptionLength }),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
