import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { examine } from '../../../src/doctor/examine.ts';
import { readContent } from '../../../src/listings/read-content.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

type Raw = Record<string, unknown>;

let folder: string;

beforeAll(() => {
  process.env.NHA_SAN_CACHE = `${process.env.TMPDIR ?? '/tmp'}/nha-san-cache-${process.pid}`;
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** What the doctor says of one house beside two ordinary ones, by field. */
async function adviceFor(more: Raw, prepare: (folder: string) => Promise<unknown> = async () => {}) {
  folder = await aContentFolder({ homestays: { 'nha-la': aHomestayFile(more) } });
  await prepare(folder);
  const content = await readContent(folder);
  expect(content.problems).toEqual([]);
  return (await examine(content, folder)).filter(({ file }) => file.startsWith('homestays/nha-la'));
}

const room = (more: Raw) => ({ rooms: [{ ...(aHomestayFile().rooms as Raw[])[0], ...more }] });
const hours = (more: Raw) => ({ houseRules: { ...(aHomestayFile().houseRules as Raw), ...more } });
const at = (latitude: number, longitude: number) => ({
  position: { latitude, longitude, precision: 'exact' },
});
const mattress = (count: number) => [{ type: 'floor-mattress', count }];

test.each<[string, Raw, string, RegExp]>([
  [
    '8 guests on one mattress',
    room({ guests: 8, beds: mattress(1) }),
    'rooms[0].guests',
    /8 khách mà giường, đệm chỉ đủ 1 người/,
  ],
  ['40 guests on ten mattresses', room({ guests: 40, beds: mattress(10) }), 'rooms[0].guests', /40 khách/],
  [
    'check-out at 23:30',
    hours({ checkOut: { until: '23:30' } }),
    'houseRules.checkOut.until',
    /Trả phòng trước 23:30/,
  ],
  ['check-out at 02:00', hours({ checkOut: { until: '02:00' } }), 'houseRules.checkOut.until', /02:00/],
  [
    'check-in from 02:00',
    hours({ checkIn: { from: '02:00' } }),
    'houseRules.checkIn.from',
    /Nhận phòng từ 02:00/,
  ],
  ['a position in Saigon', at(10.7769, 106.7009), 'position', /cách bản khoảng 1\.\d{3} km/],
  ['a position in the next province', at(21.8, 104.2), 'position', /cách bản khoảng \d{2,3} km/],
  ['a name in capitals', { name: 'HOMESTAY SUỐI MƠ' }, 'name', /viết hoa cả chữ/],
  ['a name that no card can show', { name: 'ホームステイ' }, 'name', /Không vẽ được chữ “ホ”/],
  [
    'a tagline that no card can show',
    { tagline: { vi: 'Nhà ở 山' } },
    'tagline.vi',
    /Không vẽ được chữ “山”/,
  ],
  [
    'a text without marks',
    { story: { vi: 'nha sach se thoang mat gia re nhat lam binh' } },
    'story.vi',
    /^“nha sach se thoang mat gia re nhat.*…”: chữ chưa có dấu.*gõ lại có dấu/,
  ],
  [
    'a text in capitals',
    { story: { vi: 'NHÀ SẠCH SẼ, THOÁNG MÁT, CÓ CHỖ ĐỂ XE' } },
    'story.vi',
    /viết toàn chữ hoa/,
  ],
  [
    'news of another year',
    { story: { vi: 'Năm 2021 hội xuống đồng mở mùng 10 tháng Giêng.' } },
    'story.vi',
    /^Câu này nói năm 2021, năm nay là 20\d\d\. Sửa hoặc bỏ năm\.$/,
  ],
  [
    'praise without a fact',
    { story: { vi: 'Nhà đẹp nhất Lâm Bình, ai tới cũng thích.' } },
    'story.vi',
    /^“đẹp nhất[^”]*” là lời khen không kiểm được/,
  ],
  [
    'the first person of somebody younger than the host',
    { host: { name: 'Cô Hoa', about: { vi: 'Em là giáo viên mầm non về hưu.' } } },
    'host.about.vi',
    /^“Em là giáo viên mầm non về hưu.”: lời xưng không hợp với tên chủ nhà “Cô Hoa”/,
  ],
])('%s: advice', async (_name, more, field, sentence) => {
  const advice = (await adviceFor(more)).filter((finding) => finding.field === field);
  expect(advice.map(({ vi }) => vi)).toEqual([expect.stringMatching(sentence)]);
});

test.each<[string, Raw, string]>([
  ['12 guests on ten mattresses', room({ guests: 12, beds: mattress(10) }), 'rooms[0].guests'],
  ['check-out at noon', hours({ checkOut: { until: '12:00' } }), 'houseRules.checkOut.until'],
  ['check-in from 14:00', hours({ checkIn: { from: '14:00' } }), 'houseRules.checkIn.from'],
  ['an abbreviation in a name', { name: 'HTX Homestay Suối Mơ' }, 'name'],
  [
    'the year in which the house was built',
    { story: { vi: 'Nhà dựng năm 2021, hội nào cũng đông khách.' } },
    'story.vi',
  ],
  ['an emoji in a name', { name: 'Suối Mơ 🌿' }, 'name'],
])('%s: nothing to say', async (_name, more, field) => {
  expect((await adviceFor(more)).filter((finding) => finding.field === field)).toEqual([]);
});

test.each([
  ['name: Nhà thử #1', 'Nhà thử', '#1'],
  ['name: Nhà thử # 1', 'Nhà thử', '# 1'],
])('what stands behind a # is named: %s', async (line, shown, lost) => {
  const advice = await adviceFor({}, async (made) => {
    const file = path.join(made, 'homestays/nha-la/index.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^name: .*$/m, line));
  });
  const [finding] = advice.filter(({ en }) => en.includes('comment'));
  expect(finding?.vi).toContain(
    `Dòng 1: chữ sau dấu # là ghi chú, không lên trang; trang chỉ hiện “${shown}”`,
  );
  expect(finding?.vi).toContain(lost);
});

test.each([
  ['address: #12 Nà Tông', '12 Nà Tông'],
  ['amenities:\n  - #wifi', 'wifi'],
])('of what begins with a # nothing is left: %s', async (lines, lost) => {
  const advice = await adviceFor({}, async (made) => {
    const file = path.join(made, 'homestays/nha-la/index.yaml');
    const [key] = lines.split(':');
    const good = parseDocument(await readFile(file, 'utf8'));
    good.delete(key);
    await writeFile(file, `${good.toString()}${lines}\n`);
  });
  expect(advice.map(({ vi }) => vi)).toContainEqual(
    expect.stringContaining(`nên dòng này không có gì. Hãy bỏ dấu #, chỉ ghi “${lost}”.`),
  );
});

test('a note on a line of its own, in the place of a value, and a # within quotation marks, are no mistake', async () => {
  const advice = await adviceFor({ name: 'Nhà #1' }, async (made) => {
    const file = path.join(made, 'homestays/nha-la/index.yaml');
    await writeFile(file, `# ghi chú\n${await readFile(file, 'utf8')}# hết\nshortName: # chưa hỏi\n`);
  });
  expect(advice.filter(({ en }) => en.includes('comment'))).toEqual([]);
});

test('a hidden house, and one in a folder of another name, are told', async () => {
  const advice = await (async () => {
    folder = await aContentFolder({ homestays: { 'nha-la': aHomestayFile() } });
    await rename(path.join(folder, 'homestays/nha-la'), path.join(folder, 'homestays/.nha-la'));
    await mkdir(path.join(folder, 'nha-nghi'));
    await rename(path.join(folder, 'homestays/nha-hai'), path.join(folder, 'nha-nghi/nha-hai'));
    return examine(await readContent(folder), folder);
  })();
  expect(advice.filter(({ en }) => en === 'the folder is passed over').map(({ file }) => file)).toEqual([
    'homestays/.nha-la',
    'nha-nghi/nha-hai',
  ]);
});
