import { type CaptionLanguage, hasCaptions } from '../../captions/caption-language.ts';
import { cardAddress, entryAddress } from '../../homestay/addresses.ts';
import { textLanguagesOf } from '../../homestay/language.ts';
import { fileText } from '../../homestay/text-file.ts';
import type { VillageEntry } from '../../listings/entries.ts';
import { pictureName } from '../../posts/picture-name.ts';
import { postPlatforms } from '../../posts/platform.ts';
import { type VillagePost, villagePostsOf } from '../../posts/village-post.ts';
import { villageWords } from '../../posts/village-words.ts';
import { postsText } from '../../posts/zip/posts-text.ts';
import { fingerprint } from '../../prose/pick.ts';
import { platformNames } from '../components/kit/platform-names.ts';
import { directory } from '../directory.ts';
import { nextVillageTurn, type PostingVillage, postingVillages } from '../plan/village-turns.ts';
import { oncePerSnapshot, snapshot } from '../snapshot.ts';
import { isSound } from '../sound-cards.ts';
import { type ShareSheet, sheetOf } from './share-sheet.ts';
import { subjectName } from './subject-name.ts';
import { villageKey } from './village-key.ts';
import { packedWords, type WordsFile } from './words-file.ts';

/** The posts of a village in every language of the site, with those of their pictures that passed their proof. */
export const villagePosts = ({ village, houses }: PostingVillage): Promise<VillagePost[]> =>
  oncePerSnapshot(`posts of ${villageKey(village)}`, async () => {
    const [{ site }, sound, next] = await Promise.all([
      directory(),
      isSound(),
      nextVillageTurn(village.slug),
    ]);
    return textLanguagesOf(site.languages)
      .filter(hasCaptions)
      .flatMap((language) => villagePostsOf(village, houses, site, language, next, snapshot().day))
      .map((post) => ({
        ...post,
        cards: post.cards.filter(({ slug, language, name }) => sound(cardAddress(slug, language, name))),
      }))
      .filter(({ cards }) => cards.length > 0);
  });

/** The sheet of a village. */
export async function villageSheet(entry: PostingVillage): Promise<ShareSheet> {
  const posts = await villagePosts(entry);
  return sheetOf(
    villageKey(entry.village),
    entry.village.name,
    posts.map((post) => ({
      ...post,
      angle: post.subject.key,
      basis: fingerprint(`${post.caption.title}\n${post.caption.text}`).toString(36),
    })),
  );
}

/** One path for each village that has posts. */
export const villageSharePaths = async () =>
  (await postingVillages()).map((entry) => ({ params: { slug: entry.village.slug }, props: { entry } }));

/** The same for each language of the site in which it has some. */
export async function villageTextPaths() {
  const [{ site }, entries] = await Promise.all([directory(), postingVillages()]);
  const paths = await Promise.all(
    entries.map(async (entry) => {
      const posts = await villagePosts(entry);
      return textLanguagesOf(site.languages)
        .filter(hasCaptions)
        .filter((language) => posts.some((post) => post.language === language))
        .map((language) => ({
          params: { slug: entry.village.slug, lang: language },
          props: { entry, language },
        }));
    }),
  );
  return paths.flat();
}

/** `loi-vi.json`: other words for the posts of a village in a language. */
export async function villageWordsFile(
  { village, houses }: PostingVillage,
  language: CaptionLanguage,
): Promise<WordsFile> {
  const [{ site }, next] = await Promise.all([directory(), nextVillageTurn(village.slug)]);
  const rounds = villageWords(village, houses, site, language, next, snapshot().day);
  return packedWords(villageKey(village), language, rounds);
}

/** `posts-vi.txt`: every post of a village in a language. */
export async function villageTextFile(entry: PostingVillage, language: CaptionLanguage): Promise<string> {
  const posts = (await villagePosts(entry)).filter((post) => post.language === language);
  const places = postPlatforms.flatMap((platform) => {
    const there = posts.filter((post) => post.platform === platform);
    const told = there.map(({ subject, caption, cards }) => ({
      ...caption,
      angle: subject.key,
      name: subjectName(subject),
      pictures: cards.map(pictureName),
    }));
    return told.length ? [[platformNames[platform], told] as const] : [];
  });
  return fileText(postsText(new Map(places)));
}

/** The page of the village on the site. */
export const villagePage = ({ slug }: Pick<VillageEntry, 'slug'>): string =>
  entryAddress('village', slug, 'vi');
