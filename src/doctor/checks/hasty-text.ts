import { superlative } from '../../booking/rules/superlative.ts';
import { isShouted, lacksMarks, pastYear } from '../../homestay/hasty-text.ts';
import { dayInVietnam } from '../../homestay/today.ts';
import type { Check, Finding } from '../finding.ts';

type Text = [field: string, text: string];

/** Every Vietnamese text that was written in an entry, with its field. */
function textsIn(value: unknown, field = ''): Text[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, `${field}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const below = field ? `${field}.${key}` : key;
    // The words of a portrait are the name of the host.
    if (key === 'portrait') return [];
    return key === 'vi' && typeof each === 'string' ? [[below, each]] : textsIn(each, below);
  });
}

const begins = (text: string) => {
  const [line = ''] = text.split('\n');
  return line.length <= 40 ? line : `${line.slice(0, line.lastIndexOf(' ', 40) + 1 || 40).trim()}…`;
};

function remarks([, text]: Text, thisYear: number): { vi: string; en: string }[] {
  const found: { vi: string; en: string }[] = [];
  const unmarked = lacksMarks(text);
  if (unmarked) {
    found.push({
      vi: `“${begins(text)}”: chữ chưa có dấu, khách dễ đọc nhầm. Hãy gõ lại có dấu.`,
      en: 'a Vietnamese text without its marks',
    });
  }
  if (isShouted(text)) {
    found.push({
      vi: `“${begins(text)}”: viết toàn chữ hoa, khách đọc như đang hét. Hãy gõ lại chữ thường, chỉ viết hoa đầu câu và tên riêng.`,
      en: 'a text in capitals',
    });
  }
  const year = pastYear(text, thisYear);
  if (year !== undefined) {
    found.push({
      vi: `Câu này nói năm ${year}, năm nay là ${thisYear}. Sửa hoặc bỏ năm.`,
      en: `news of ${year}`,
    });
  }
  const [praise] = unmarked ? [] : superlative.find(text);
  if (praise) {
    found.push({
      vi: `“${praise.text}” là lời khen không kiểm được. Hãy kể điều có thật: món gì, nhìn thấy gì, cách bao xa.`,
      en: 'praise that nothing proves',
    });
  }
  return found;
}

function advice(file: string, entry: unknown): Finding[] {
  const thisYear = Number(dayInVietnam(new Date()).slice(0, 4));
  return textsIn(entry).flatMap(([field, text]) =>
    remarks([field, text], thisYear).map((remark) => ({ file, field, ...remark })),
  );
}

/** Texts that were typed in a hurry, or a year ago: without marks, in capitals, with praise, with a year that is past. */
export const hastyText = {
  id: 'hasty-text',
  run: ({ homestays, villages, experiences, site }) => [
    ...advice('site.yaml', site),
    ...homestays.flatMap((home) => advice(`homestays/${home.slug}/index.yaml`, home)),
    ...villages.flatMap((village) => advice(`villages/${village.slug}/index.yaml`, village)),
    ...experiences.flatMap((each) => advice(`experiences/${each.slug}/index.yaml`, each)),
  ],
} satisfies Check;
