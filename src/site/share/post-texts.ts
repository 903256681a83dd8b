import { toldLanguages } from '../../cards/told-languages.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import { fileText } from '../../homestay/text-file.ts';
import type { Listing } from '../../listings/entries.ts';
import { angleName } from '../../posts/angle-name.ts';
import { otherWords, weeksAhead } from '../../posts/other-words.ts';
import { pictureName } from '../../posts/picture-name.ts';
import { addDays } from '../../posts/plan/day.ts';
import { platformsOf, postPlatforms } from '../../posts/post.ts';
import { postsText } from '../../posts/zip/posts-text.ts';
import { platformNames } from '../components/kit/platform-names.ts';
import { directory } from '../directory.ts';
import { sharedListings } from '../kit-paths.ts';
import { nextNumber, turnsOfHouse } from '../plan/planned.ts';
import { snapshot } from '../snapshot.ts';
import { publishedPosts } from './published-posts.ts';
import { packedWords, type WordsFile } from './words-file.ts';

/** One path for each listing and language in which it has posts. */
export async function postTextPaths() {
  const [{ site }, listings] = await Promise.all([directory(), sharedListings()]);
  return listings.flatMap((listing) =>
    toldLanguages(listing, site)
      .filter((language) => platformsOf(listing, language).length > 0)
      .map((language) => ({
        params: { slug: listing.slug, lang: language },
        props: { listing, language },
      })),
  );
}

/** `loi-vi.json`: other words for the posts of a listing in a language. */
export async function wordsFile(listing: Listing, language: TextLanguage): Promise<WordsFile> {
  const { site } = await directory();
  const until = addDays(snapshot().day, weeksAhead * 7);
  const turns = turnsOfHouse(listing).filter(({ day }) => day <= until);
  const rounds = otherWords(listing, site, language, { turns, numberOf: nextNumber(listing) });
  return packedWords(listing.slug, language, rounds);
}

/** `posts-vi.txt`: every post of a listing in a language, for whoever cannot have a zip made. */
export async function postTextFile(listing: Listing, language: TextLanguage): Promise<string> {
  const posts = (await publishedPosts(listing)).filter((post) => post.language === language);
  const places = postPlatforms.flatMap((platform) => {
    const there = posts.filter((post) => post.platform === platform);
    return there.length
      ? [
          [
            platformNames[platform],
            there.map(({ angle, caption, cards }) => ({
              ...caption,
              angle: angle.key,
              name: angleName(angle),
              pictures: cards.map(pictureName),
            })),
          ] as const,
        ]
      : [];
  });
  return fileText(postsText(new Map(places)));
}
