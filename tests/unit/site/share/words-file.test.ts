import { beforeEach, expect, test } from 'vitest';
import { captionOf } from '../../../../src/captions/caption.ts';
import { captionLengths } from '../../../../src/captions/caption-length.ts';
import { anglesToldIn } from '../../../../src/captions/told-angles.ts';
import { wordsKey } from '../../../../src/posts/other-words.ts';
import { platformsOf } from '../../../../src/posts/post.ts';
import { nextNumber, turnsOfHouse } from '../../../../src/site/plan/planned.ts';
import { wordsFile } from '../../../../src/site/share/post-texts.ts';
import { shareSheet } from '../../../../src/site/share/share-sheet.ts';
import { roundsIn, wordsAfter, wordsOf } from '../../../../src/site/share/words-file.ts';
import { show } from '../../../../src/site/snapshot.ts';
import { aListing } from '../../../fixtures/listing.ts';
import { aDirectory } from '../../../fixtures/site.ts';
import { showDirectory } from '../../../fixtures/snapshot.ts';

const { site } = aDirectory();
const listing = aListing();
const languages = ['vi', 'en'] as const;

beforeEach(() => showDirectory(aDirectory({ listings: [listing] })));

test('there are other words for every post of the page, and the page’s own are among them', async () => {
  const { posts } = await shareSheet(listing);
  const files = { vi: await wordsFile(listing, 'vi'), en: await wordsFile(listing, 'en') };
  for (const post of posts) {
    const rounds = roundsIn(files[post.language as 'vi' | 'en'], post);
    const own = wordsOf(rounds, post.words);
    expect(
      own?.texts.map(({ text }) => text),
      post.words,
    ).toContain(post.text);
    expect(new Set(rounds[0]?.map(({ texts }) => texts.at(-1)?.text)).size).toBeGreaterThan(1);
  }
  const named = (file: { posts: object }) => Object.keys(file.posts).sort();
  for (const language of languages) {
    const expected = anglesToldIn(listing, language).flatMap(({ key }) =>
      platformsOf(listing, language).map((platform) => `${platform}/${key}`),
    );
    expect(named(files[language])).toEqual(expected.sort());
  }
});

test('every text comes out of the file as it was written, with its title', async () => {
  const file = JSON.parse(JSON.stringify(await wordsFile(listing, 'vi')));
  for (const angle of anglesToldIn(listing, 'vi')) {
    for (const platform of platformsOf(listing, 'vi')) {
      const [always] = roundsIn(file, { platform, angle: angle.key });
      for (const { key, texts } of always ?? []) {
        const written = captionLengths.map((length) => {
          const { title, text } = captionOf(listing, site, platform, 'vi', {
            angle,
            variant: Number(key),
            length,
          });
          return { ...(title && { title }), text };
        });
        expect(texts).toEqual(written);
      }
    }
  }
});

test('the turns of the coming weeks have their very words: those that are timely say so, and have a round', async () => {
  const file = await wordsFile(listing, 'vi');
  const turns = turnsOfHouse(listing).slice(0, 3);
  expect(turns).toHaveLength(3);
  for (const turn of turns) {
    const { angle, number, timely } = turn;
    const rounds = roundsIn(file, { platform: 'facebook', angle: angle.key });
    const words = wordsOf(rounds, wordsKey(turn));
    const { text } = captionOf(listing, site, 'facebook', 'vi', {
      angle,
      variant: number,
      length: 'full',
      timely,
    });
    expect(words?.key).toBe(wordsKey(turn));
    expect(words?.texts.at(-1)?.text).toBe(text);
  }
});

test('words follow one another in their round, and the first ones the last', async () => {
  const rounds = roundsIn(await wordsFile(listing, 'vi'), { platform: 'zalo', angle: 'food' });
  const keys = rounds.flat().map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const round of rounds) {
    const told = round.map(({ key }) => wordsAfter(rounds, key)?.key);
    expect(told).toEqual([...round.slice(1), round[0]].map((words) => words?.key));
  }
  expect(wordsAfter(rounds, 'gone')?.key).toBe(rounds[0]?.[0]?.key);
  expect(wordsAfter([], '3')).toBeUndefined();
});

test('a turn that is not there any more has the words that are right on any day, or none', async () => {
  const rounds = roundsIn(await wordsFile(listing, 'vi'), { platform: 'zalo', angle: 'food' });
  const number = nextNumber(listing)('food');
  expect(wordsOf(rounds, `${number}t9`)?.key).toBe(`${number}`);
  expect(wordsOf(rounds, '999t')).toBeUndefined();
  expect(wordsOf(rounds, '')).toBeUndefined();
});

test('the basis of own words is the same in every week, and another when the house has changed', async () => {
  async function basis(house = listing, day = '2026-11-30') {
    const directory = aDirectory({ listings: [house] });
    show({ directory, day, failedCards: new Map(), memory: new Map() });
    return (await shareSheet(house)).posts.map(({ words, basis }) => ({ words, basis }));
  }
  const now = await basis();
  const later = await basis(listing, '2027-04-05');
  expect(later.map(({ words }) => words)).not.toEqual(now.map(({ words }) => words));
  expect(later.map(({ basis }) => basis)).toEqual(now.map(({ basis }) => basis));
  const other = await basis(
    aListing({ contact: { ...listing.contact, phone: '0912345679', zalo: '0912345679' } }),
  );
  expect(other.filter(({ basis }, index) => basis === now[index]?.basis)).toEqual([]);
});
