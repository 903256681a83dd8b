import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkEntry } from '../../../src/listings/check-entry.ts';
import { likeliestFirst } from '../../../src/listings/likeliest.ts';
import type { Problem } from '../../../src/listings/problem.ts';
import { readContent } from '../../../src/listings/read-content.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

const written = {
  'nha-ten': aHomestayFile({ village: 'Bản Thử' }),
  'nha-sai': aHomestayFile({ village: 'ban-thu-hai' }),
  'nha-choi': aHomestayFile({ experiences: [{ experience: 'Đi thuyền trên hồ' }] }),
};

let found: Record<string, Problem[]>;
let saved: Record<string, Problem[]>;

beforeAll(async () => {
  const folder = await aContentFolder({ homestays: written });
  const { problems } = await readContent(folder);
  const slugs = Object.keys(written) as (keyof typeof written)[];
  const of = (slug: string) => problems.filter(({ file }) => file === `homestays/${slug}/index.yaml`);
  found = Object.fromEntries(slugs.map((slug) => [slug, of(slug)]));
  saved = Object.fromEntries(
    await Promise.all(
      slugs.map(async (slug) => {
        const text = stringify(written[slug]);
        return [slug, await checkEntry(folder, 'homestays', slug, { text, photos: new Map() })] as const;
      }),
    ),
  );
});

describe('A village or experience that is named otherwise than its folder', () => {
  test.each([
    [
      'nha-ten',
      'village',
      'Không có thư mục bản nào tên “Bản Thử”. Có phải ban-thu (Bản Thử)? Nếu đúng, ghi ban-thu.',
      /^Bản đã chọn không còn nữa/,
    ],
    [
      'nha-sai',
      'village',
      'Không có bản nào tên “ban-thu-hai”. Có phải ban-thu (Bản Thử)? Nếu đúng, ghi ban-thu.',
      /^Bản đã chọn không còn nữa/,
    ],
    [
      'nha-choi',
      'experiences[0].experience',
      'Không có thư mục trải nghiệm nào tên “Đi thuyền trên hồ”. Có phải thuyen-tren-ho (Đi thuyền trên hồ)? Nếu đúng, ghi thuyen-tren-ho.',
      /^Trải nghiệm đã chọn không còn nữa/,
    ],
  ])('%s: %s is told what there is, by the check and at the save', (slug, field, vi, inForm) => {
    const expected = expect.objectContaining({ field, vi, inForm: expect.stringMatching(inForm) });
    expect(found[slug]).toEqual([expected]);
    expect(saved[slug]).toEqual([expected]);
  });
});

describe('The likeliest comes first', () => {
  const names = new Map([
    ['na-tong', 'Nà Tông'],
    ['nam-dam', 'Nặm Đăm'],
    ['ban-bien', 'Bản Biến'],
    ['khau-trang', 'Khâu Tràng'],
  ]);
  test.each([
    ['Nặm Đăm', 'nam-dam'],
    ['nam dam', 'nam-dam'],
    ['Nặm Đam', 'nam-dam'],
    ['thôn Nà Tông', 'na-tong'],
    ['natong', 'na-tong'],
    ['khau-tràng', 'khau-trang'],
    ['Ban Bien', 'ban-bien'],
  ])('%s means %s', (given, slug) => {
    const ordered = likeliestFirst(given, [...names.keys()], names);
    expect(ordered[0]).toBe(slug);
    expect(ordered.slice().sort()).toEqual([...names.keys()].sort());
  });

  test('what is like nothing leaves the order as it is', () => {
    expect(likeliestFirst('xyz', ['b', 'a'])).toEqual(['b', 'a']);
  });
});
