import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { asEntry } from '../../../src/desk/form/draft.ts';
import { problemsOf } from '../../../src/desk/form/validation.ts';
import { fromFile, rewritten } from '../../../src/desk/form/yaml/rewrite.ts';
import { readContent } from '../../../src/listings/read-content.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

const plain = 'Nhà sàn Đồi Cọ';
const written = {
  'nha-eth': 'Nhà sàn Ðồi Cọ',
  'nha-dam': '𝗡𝗵𝗮̀ 𝘀𝗮̀𝗻 Đồ𝗶 𝗖𝗼̣',
  'nha-roi': plain.normalize('NFD'),
  'nha-nga': 'Nhà sàn Đồi Сọ',
  'nha-an': `\u3164Nhà sàn\u00AD Đồi\u200D Cọ\uFFFC`,
  'nha-dong': 'Nhà sàn\u2028Đồi Cọ',
};

test('however a name is disguised, a file written by hand gives the entry that the plain name gives', async () => {
  const files = Object.entries({ 'nha-that': plain, ...written }).map(
    ([slug, name]) => [slug, aHomestayFile({ name, story: { vi: `Tên là ${name}.` } })] as const,
  );
  const folder = await aContentFolder({ homestays: Object.fromEntries(files) });
  const { homestays, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  const entry = (slug: string) => {
    const found = homestays.find((each) => each.slug === slug);
    // A break in a story stays a break.
    const story = { vi: found?.story?.vi.replace('\n', ' ') };
    return JSON.stringify({ ...found, slug: '', story }).replaceAll(`/${slug}/`, '/');
  };
  for (const slug of Object.keys(written)) expect(entry(slug), slug).toBe(entry('nha-that'));
  const text = await readFile(path.join(folder, 'homestays/nha-eth/index.yaml'), 'utf8');
  expect(fromFile(text)).toMatchObject({ name: plain });
});

test('the form writes the plain name, and refuses one that nobody sees', () => {
  for (const name of Object.values(written)) {
    const entry = asEntry('homestays', aHomestayFile({ name }));
    expect(entry.name).toBe(plain);
    expect(rewritten(stringify(aHomestayFile({ name: 'Nhà cũ' })), entry)).toContain(`name: ${plain}\n`);
  }
  for (const sign of ['\u3164', '\u2800', '\u00AD', '\u200D']) {
    const problems = problemsOf('homestays', aHomestayFile({ name: sign.repeat(3) }));
    expect(problems).toEqual([{ path: ['name'], message: expect.stringMatching(/^Thiếu “Tên nhà”/) }]);
  }
});
