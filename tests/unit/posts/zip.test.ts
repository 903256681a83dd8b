import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { angleName } from '../../../src/posts/angle-name.ts';
import { pictureName } from '../../../src/posts/picture-name.ts';
import type { PostPlatform } from '../../../src/posts/platform.ts';
import { postsOf } from '../../../src/posts/post.ts';
import type { PackedPost } from '../../../src/posts/zip/packing-list.ts';
import { platformZip } from '../../../src/posts/zip/platform-zip.ts';
import { postPack } from '../../../src/posts/zip/post-pack.ts';
import { postsText } from '../../../src/posts/zip/posts-text.ts';
import { storedZip } from '../../../src/posts/zip/stored-zip.ts';
import { aListing } from '../../fixtures/listing.ts';
import { aSite } from '../cards/a-card.ts';

const posts = (platform: PostPlatform): PackedPost[] =>
  postsOf(aListing(), aSite(), 'vi')
    .filter((post) => post.platform === platform)
    .map(({ angle, caption, cards }) => ({
      ...caption,
      angle: angle.key,
      name: angleName(angle),
      pictures: cards.map(pictureName),
    }));
const filesOf = (platform: PostPlatform) => [...new Set(posts(platform).flatMap(({ pictures }) => pictures))];
const bytesOf = async (made: Blob | Promise<Blob>) => new Uint8Array(await (await made).arrayBuffer());
const zip = (platform: PostPlatform) =>
  bytesOf(
    platformZip(
      posts(platform),
      filesOf(platform).map((name) => new File([`picture ${name}`], name)),
    ),
  );
const text = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name] as Uint8Array);

test.each([
  ['tiktok-3', 'suoi-thu-tiktok-03-vi.jpg'],
  ['tiktok-10', 'suoi-thu-tiktok-10-vi.jpg'],
  ['facebook-feed-season-1', 'suoi-thu-facebook-feed-season-1-vi.jpg'],
])('the picture %s is saved as %s', (name, file) => {
  expect(pictureName({ slug: 'suoi-thu', name, language: 'vi' })).toBe(file);
});

test.each([
  'facebook',
  'zalo',
  'tiktok',
] as const)('the zip for %s has every caption and every picture once', async (platform) => {
  const files = unzipSync(await zip(platform));
  const names = Object.keys(files);
  expect(names.filter((name) => name.endsWith('.jpg'))).toEqual(filesOf(platform));
  for (const { angle, title, text: words, pictures } of posts(platform)) {
    const name = angle === 'overview' ? 'caption.txt' : `caption-${angle}.txt`;
    expect(text(files, name)).toBe(`${title ? `${title}\n\n` : ''}${words}\n`);
    for (const picture of pictures) expect(text(files, picture)).toBe(`picture ${picture}`);
  }
  expect(names.toSorted()[0]).toBe('00-doc-truoc.txt');
});

test('the list says which caption and which pictures belong together, in their order', async () => {
  const list = text(unzipSync(await zip('zalo')), '00-doc-truoc.txt');
  expect(list).toContain(
    [
      'Giới thiệu chung',
      '  Lời: caption.txt',
      '  Ảnh 1: suoi-thu-zalo-post-vi.jpg',
      '  Ảnh 2: suoi-thu-zalo-contact-vi.jpg',
    ].join('\n'),
  );
  expect(text(unzipSync(await zip('tiktok')), '00-doc-truoc.txt')).toContain('(dòng đầu là tiêu đề)');
});

test('made again the zip has the same bytes', async () => {
  expect(Buffer.from(await zip('facebook')).equals(Buffer.from(await zip('facebook')))).toBe(true);
});

test('all posts as one text: what each is about, its pictures and its words', () => {
  const [first, second] = posts('tiktok') as [PackedPost, PackedPost];
  expect(postsText(new Map([['TikTok', [first, second]]]))).toBe(
    [
      'TIKTOK',
      '======',
      '',
      'Giới thiệu chung',
      '  Lời: dưới đây',
      ...first.pictures.map((file, index) => `  Ảnh ${index + 1}: ${file}`),
      '',
      first.title,
      '',
      first.text,
      '',
      '---',
      '',
      second.name,
      '  Lời: dưới đây',
      ...second.pictures.map((file, index) => `  Ảnh ${index + 1}: ${file}`),
      '',
      second.title,
      '',
      second.text,
      '',
    ].join('\n'),
  );
});

test('a post packed in the browser has the words as they were changed', async () => {
  const files = [new File(['1'], 'a.jpg'), new File(['2'], 'b.jpg')];
  const pack = await postPack(files, { title: 'Mới', text: 'Lời của tôi' });
  const unpacked = unzipSync(new Uint8Array(await pack.arrayBuffer()));
  expect(Object.keys(unpacked)).toEqual(['caption.txt', 'a.jpg', 'b.jpg']);
  expect(text(unpacked, 'caption.txt')).toBe('Mới\n\nLời của tôi\n');
});

test('whatever goes into a zip comes out of it, uncompressed', async () => {
  const entry = fc.record({
    name: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}\.(jpg|txt)$/),
    bytes: fc.uint8Array({ maxLength: 200 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(entry, { selector: ({ name }) => name, maxLength: 8 }),
      async (entries) => {
        const bytes = await bytesOf(storedZip(entries));
        expect(Object.entries(unzipSync(bytes))).toEqual(
          entries.map(({ name, bytes }) => [name, new Uint8Array(bytes)]),
        );
        expect(bytes.length).toBeGreaterThanOrEqual(
          entries.reduce((sum, { bytes }) => sum + bytes.length, 0),
        );
      },
    ),
  );
});
