import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postPlatforms } from '../../../../src/posts/platform.ts';
import { firstPost } from '../../../../src/site/share/first-post.ts';
import { foldedText } from '../../../../src/site/share/fold.ts';
import type { SharedPost, ShareSheet } from '../../../../src/site/share/share-sheet.ts';

const picture = (file: string) => ({
  src: `/cards/suoi-mo/vi/${file}`,
  file,
  alt: '',
  width: 1080,
  height: 1350,
});

const sheet = (posts: SharedPost[]): ShareSheet => ({
  slug: 'suoi-mo',
  name: 'Suối Mơ',
  posts,
  pictures: { 'a.jpg': picture('a.jpg'), 'b.jpg': picture('b.jpg') },
});

const post = (more: Partial<SharedPost> = {}): SharedPost => ({
  platform: 'facebook',
  angle: 'overview',
  language: 'vi',
  text: 'Mời bạn lên bản.',
  words: '0',
  basis: '',
  pictures: ['b.jpg', 'a.jpg'],
  ...more,
});

test('only the frame of its platform shows the first post, and no frame a later one', () => {
  const posts = [post({ platform: 'zalo' }), post({ platform: 'facebook' })];
  expect(postPlatforms.map((platform) => firstPost(sheet(posts), platform)?.hash)).toEqual([
    undefined,
    'zalo/overview/vi',
    undefined,
  ]);
  expect(firstPost(sheet([]), 'facebook')).toBeUndefined();
});

test('it has its pictures in their order, without any that the sheet does not know', () => {
  const first = firstPost(sheet([post({ pictures: ['b.jpg', 'gone.jpg', 'a.jpg'] })]), 'facebook');
  expect(first?.pictures.map(({ file }) => file)).toEqual(['b.jpg', 'a.jpg']);
});

test('its words are folded as the script of the page folds them, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom(...postPlatforms),
      (text, platform) => {
        const first = firstPost(sheet([post({ text, platform })]), platform);
        expect(first).toMatchObject(foldedText(text, platform));
      },
    ),
  );
});
