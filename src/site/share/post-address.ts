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

/** The choice behind the sign `#` of an address: `zalo/food/vi`. */
export const postHash = ({ platform, angle, language }: PostChoice): string =>
  [platform, angle, language].map(encodeURIComponent).join('/');

/** Address of one post: `/kit/suoi-mo/#zalo/food/vi`; of a platform only, `/kit/suoi-mo/#zalo`. */
export const postAddress = (slug: string, choice: PostChoice | Pick<PostChoice, 'platform'>): string =>
  `${kitAddress(slug)}#${'angle' in choice ? postHash(choice) : choice.platform}`;

/** Where the share page of a homestay says what is to be done for it. */
export const todoAddress = (slug: string): string => `${kitAddress(slug)}#todo`;

/** What an address asks for, as far as it says so. Nothing when the part behind `#` means something else. */
export function askedPost(hash: string): Partial<PostChoice> | undefined {
  const [platform, angle, language] = hash.replace(/^#/, '').split('/').map(decoded);
  if (!postPlatforms.includes(platform as PostPlatform)) return undefined;
  return { platform: platform as PostPlatform, ...(angle && { angle }), ...(language && { language }) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
