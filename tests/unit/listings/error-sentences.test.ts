import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { clean } from '../../../src/homestay/clean.ts';
import { experience } from '../../../src/homestay/experience.ts';
import { homestay } from '../../../src/homestay/homestay.ts';
import { site } from '../../../src/homestay/site.ts';
import { village } from '../../../src/homestay/village.ts';
import { parseYaml } from '../../../src/listings/parse-yaml.ts';
import { problemsOf } from '../../../src/listings/problem.ts';
import { YamlFault } from '../../../src/listings/yaml-file.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

const schemas = { homestay, village, experience, site };

/** What is said of a file, each with its line. */
function said(text: string, kind: keyof typeof schemas = 'homestay'): string {
  try {
    const yaml = parseYaml(text);
    const result = schemas[kind].safeParse(clean(yaml.value) ?? {}, { reportInput: true });
    const problems = result.success ? [] : problemsOf(result.error, 'index.yaml', yaml);
    return problems.map(({ line, vi }) => `${line}: ${vi}`).join('\n');
  } catch (fault) {
    if (!(fault instanceof YamlFault)) throw fault;
    return `${fault.line}: ${fault.vi}`;
  }
}

/** The same with its English. */
function logged(text: string): string {
  const yaml = parseYaml(text);
  const { error } = homestay.safeParse(clean(yaml.value), { reportInput: true });
  return error
    ? problemsOf(error, 'index.yaml', yaml)
        .map(({ en }) => en)
        .join('\n')
    : '';
}

const house = (more: string, without: string[] = []) => {
  const file = aHomestayFile();
  for (const key of without) delete file[key];
  return `${more}\n${stringify(file)}`;
};

/** A room whose price is written like this, in the first lines of the file. */
const amount = (written: string) =>
  house(
    `rooms:\n  - id: san\n    name: {vi: Sàn}\n    type: double\n    count: 1\n    guests: 2\n    beds: []\n    bathroom: shared\n    price:\n      amount: ${written}\n      per: person`,
    ['rooms', 'photos'],
  );

describe('Five mistakes of YAML have five sentences, with line and remedy', () => {
  const sentences = [
    ['a tab', 'name: Nhà Cọ\nhost:\n\tname: Hoa', /^3: .*phím Tab.*gõ dấu cách/],
    ['a colon in a name', 'status: draft\nname: Homestay: Ao Súng', /^2: .*hai dấu hai chấm.*dấu ngoặc kép/],
    ['a quotation mark that nobody closed', 'name: "Nhà Cọ\nstatus: draft', /^1: .*ngoặc kép mở.*Hãy thêm/],
    ['an indent', 'host:\n    name: Hoa\n  people: tay', /^[23]: .*thụt vào không đều.*thẳng hàng/],
    ['a line too far in', 'name: Nhà Cọ\nstatus: draft\n  village: nam-dip', /^3: .*thụt vào không đều/],
    ['an indent in a list', 'host:\n  languages:\n    - tay\n   - dao', /^4: .*thụt vào không đều/],
    ['a key that stands twice', 'name: Nhà Cọ\nstatus: draft\nname: Nhà Sen', /^3: .*ghi hai lần.*giữ một/],
  ] as const;
  test.each(sentences)('%s', (_, text, sentence) => expect(said(text)).toMatch(sentence));

  test.each([
    ['{vi: Lúa vàng, gặt hết}', '{vi: "Lúa vàng, gặt hết"}'],
    ['{vi: "Lúa vàng", en: Golden, cut}', '{en: "Golden, cut"}'],
    ['{vi: một, hai, ba, en: one}', '{vi: "một, hai, ba"}'],
    ['{Lúa vàng, gặt hết}', '{vi: "Lúa vàng, gặt hết"}'],
  ])('a comma that cuts a text: %s', (flow, remedy) => {
    for (const kind of ['homestay', 'village', 'experience'] as const) {
      expect(said(`name: Nhà Cọ\ntagline: ${flow}`, kind)).toBe(
        `2: Dấu phẩy trong ngoặc nhọn cắt câu làm hai. Hãy đặt cả câu trong dấu ngoặc kép: ${remedy}.`,
      );
    }
  });
});

describe('An amount is told how to be written', () => {
  test.each([
    ['90.000', 'Bỏ dấu chấm: ghi 90000.'],
    ['1.250.000', 'Bỏ dấu chấm: ghi 1250000.'],
    ['1.500', 'Bỏ dấu chấm: ghi 1500.'],
    ['90,000', 'Bỏ dấu phẩy: ghi 90000.'],
    ['90 000', 'Bỏ khoảng trống: ghi 90000.'],
    ['90.000đ', 'Bỏ dấu chấm và chữ: ghi 90000.'],
    ['90000 đồng', 'Bỏ chữ: ghi 90000.'],
    ['90k', 'Ghi đủ số: 90000.'],
    ['90 nghìn', 'Ghi đủ số: 90000.'],
    ['1tr2', 'Ghi đủ số: 1200000.'],
    ['"90000"', 'Hãy bỏ dấu ngoặc kép, chỉ để 90000.'],
    ['90', 'Có phải 90.000 đồng không? Nếu đúng, hãy ghi 90000.'],
    ['chín mươi', 'Ghi đủ số đồng, chỉ viết chữ số: 350 nghìn thì ghi 350000.'],
    ['90-100', 'Ghi đủ số đồng, chỉ viết chữ số: 350 nghìn thì ghi 350000.'],
  ])('%s', (written, remedy) => {
    const [told = ''] = said(amount(written)).match(/^10: .*/m) ?? [];
    expect(told.endsWith(remedy)).toBe(true);
  });
});

describe('What was meant is asked back, with its Vietnamese name and its line', () => {
  test.each([
    ['dia chi: Thôn', '“dia chi”. Có phải address (Số nhà, đường, thôn)?'],
    ['Name: X', '“Name”. Có phải name (Tên nhà)?'],
    ['noi quy: X', '“noi quy”. Có phải houseRules (Nội quy nhà)?'],
    ['số điện thoại: 09', '“số điện thoại”. Có phải phone (Số điện thoại) trong contact (Liên hệ)?'],
    ['phone: 09', '“phone”. Có phải phone (Số điện thoại) trong contact (Liên hệ)?'],
    ['xyzzy: 1', '“xyzzy”. Hãy sửa tên mục hoặc xóa đi. Các mục dùng được: name (Tên nhà), '],
  ])('a wrong key: %s', (line, sentence) =>
    expect(said(house(line))).toContain(`1: “Homestay” có mục không hiểu được: ${sentence}`));

  test('in other entries too', () => {
    expect(said('ten: Nà Tông', 'village')).toMatch(/^1: .*“ten”. Có phải name \(/m);
    expect(said('ten: Nhà Sàn', 'site')).toMatch(/^1: .*“ten”. Có phải name \(/m);
    expect(said('anh: a.jpg', 'experience')).toMatch(/^1: .*“anh”. Có phải photos \(/m);
  });

  test.each([
    ['amenities', '[cau-ca]', 'Có phải fishing (Câu cá)? Nếu đúng, ghi fishing.'],
    ['amenities', '[bể bơi]', 'Chỉ dùng: '],
    ['status', 'đã đăng', 'Có phải published (Đã đăng)? Nếu đúng, ghi published.'],
  ])('a wrong choice of %s: %s', (key, value, sentence) =>
    expect(said(house(`${key}: ${value}`, [key]))).toContain(sentence));
});

describe('Other slips', () => {
  test('a text without Vietnamese asks for one line of it, not for English', () => {
    const told = said(house('tagline: {en: Come}', ['tagline']));
    expect(told).toContain('Viết dưới mục đó một dòng `vi: …`.');
    expect(said(house('tagline: Mời về', ['tagline']))).toContain('Viết dưới mục đó một dòng `vi: …`.');
    expect(said('name: Nà Tông', 'village')).not.toMatch(/các mục: vi, en/);
  });

  test('a list that is none is shown two lines of one', () => {
    expect(said(house('rooms: 2 phòng', ['rooms', 'photos']))).toContain(
      '“Phòng” phải là một danh sách phòng. Viết như sau:\n- guests: 10\n  type: communal-floor',
    );
    expect(said(house('amenities: câu cá', ['amenities']))).toContain('Viết như sau:\n- wifi\n- car-parking');
  });

  test.each([
    ['"O912 345 678"', 'có chữ O lẫn trong số. Thay bằng số 0: ghi “0912 345 678”.'],
    ['"0912 345 67l"', 'có chữ l lẫn trong số. Thay bằng số 1: ghi “0912 345 671”.'],
    ['"0912 345 67O9"', 'có chữ O lẫn trong số. Thay bằng số 0.'],
  ])('letters in the number %s', (number, sentence) =>
    expect(said(house(`contact: {phone: ${number}}`, ['contact']))).toContain(sentence));

  test('a time, an answer and a number of people are told how to be written', () => {
    const rules =
      'houseRules: {checkIn: {from: 12h}, checkOut: {until: "11:00"}, children: {welcome: có}, pets: no, smoking: no, payment: [cash]}';
    const told = said(house(rules, ['houseRules']));
    expect(told).toContain('“Nhận phòng từ” chưa đúng. Ghi 12:00.');
    expect(told).toContain('Ghi true.');
  });

  test.each(['20/10/2026', '20-10-2026', '20.10.2026'])('a day in the order of speech: %s', (on) =>
    expect(said(house(`checked: {on: ${on}}`, ['checked']))).toContain('Ghi 2026-10-20.'));

  test('no pattern of the program is shown', () => {
    const text = house('address: 5\nvillage: Nặm Đíp\ncontact: {email: x, facebook: y, tiktok: "!"}', [
      'address',
      'village',
      'contact',
    ]);
    expect(said(text)).not.toMatch(/\/\^|\\d|\[a-z/);
    expect(logged(text)).not.toMatch(/\/\^|\\d|\[a-z/);
  });
});
