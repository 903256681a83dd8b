import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const source = path.join(import.meta.dirname, '../../../src');

/** Rooms whose words owners, the team or guests read as they stand; captions and posts have tests of their own. */
const rooms = ['site', 'desk', 'commands', 'homestay', 'listings', 'doctor', 'booking', 'routes'];

interface Rule {
  /** What stands nowhere in a Vietnamese sentence. */
  never: RegExp;
  instead: string;
  /** Passages in which the word means something else. */
  but?: RegExp;
}

const rules: Record<string, Rule> = {
  'an invented word': { never: /bàn soạn/iu, instead: 'trang sửa bài' },
  'a second word for pressing': { never: /(?<!\p{L})chạm(?!\p{L})/iu, instead: 'bấm', but: /chạm vân tay/ },
  'a translated word': {
    never: /(?<!\p{L})liên kết(?!\p{L})|(?<!\p{L})đường dẫn(?!\p{L})/iu,
    instead: 'link',
    but: /trọn đường dẫn, ví dụ folder:/,
  },
  'the card of a platform': {
    never: /(?<!\p{L})thẻ(?!\p{L})/iu,
    instead: 'tấm ảnh, hashtag',
    but: /thẻ ngân hàng|thẻ để bàn|thẻ gấp|thẻ từ/giu,
  },
  'a stiff order': { never: /'Đề nghị'/u, instead: 'Gợi ý' },
  'a page of a book': { never: /trang đầu(?!\p{L})/iu, instead: 'trang chủ' },
  'a happy house': { never: /vui đón trẻ em/iu, instead: 'Có nhận trẻ em' },
  'a noun too many': { never: /sự an toàn/iu, instead: 'chuyện an toàn' },
  'words of those who make programs': {
    never: /Bản cho máy|Zalo OA|gói zip|bằng ký hiệu'|(?:của|trên|với|theo|Ngôn ngữ) extranet/u,
    instead: 'under “Thêm cho người rành máy”, or not at all',
  },
  'words without what they are for': { never: /'Dán lời'|Lời kèm ảnh/u, instead: 'lời bài đăng' },
  'so many guests at most': { never: /tới \$\{count\} khách/u, instead: 'tối đa … khách' },
};

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '');

async function sourceFiles(room: string): Promise<string[]> {
  const files = await readdir(path.join(source, room), { recursive: true });
  return files.filter((file) => /\.(?:ts|tsx|astro)$/.test(file)).map((file) => path.join(room, file));
}

const files = (await Promise.all(rooms.map(sourceFiles))).flat();
const texts = await Promise.all(
  files.map(async (file) => withoutComments(await readFile(path.join(source, file), 'utf8'))),
);

describe('One word for one thing, in all that people read', () => {
  test.each(Object.entries(rules))('not %s', (_, { never, instead, but }) => {
    const found = texts.flatMap((text, index) =>
      text
        .split('\n')
        .filter((line) => never.test(but ? line.replace(new RegExp(but, 'giu'), '') : line))
        .map((line) => `${files[index]}: ${line.trim()} → ${instead}`),
    );
    expect(found).toEqual([]);
  });

  test('the rules see what they forbid', () => {
    const wrong: Record<keyof typeof rules, string> = {
      'an invented word': 'Mở Bàn soạn',
      'a second word for pressing': 'Chạm “Đăng”',
      'a translated word': 'Chép liên kết',
      'the card of a platform': 'Năm thẻ # là đủ',
      'a stiff order': "recommended: 'Đề nghị'",
      'a page of a book': 'Về trang đầu',
      'a happy house': 'Nhà vui đón trẻ em',
      'a noun too many': 'Nếp bản và sự an toàn',
      'words of those who make programs': "vi: 'Chọn trong danh sách của extranet, hoặc hỏi khách.'",
      'words without what they are for': "title: 'Dán lời'",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of the source.
      'so many guests at most': '`tới ${count} khách`',
    };
    for (const [name, rule] of Object.entries(rules)) expect(wrong[name]).toMatch(rule.never);
  });
});
