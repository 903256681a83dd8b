import type { TextLanguage } from '../homestay/language.ts';

/** Words that keep their capital wherever they stand. */
const always = new Set(
  'Tày Dao Mông Hmong Nùng Kinh Hoa Pà Cao Sán Tết Then Vietnamese English French Chinese Asian European I'.split(
    ' ',
  ),
);

/** Common words that lose their capital even before a proper name: “bản Tày”, “hồ Lâm Bình”, “từ Hà Nội”. */
const common = new Set(
  'Bản Nhà Hồ Suối Núi Sông Thác Làng Thôn Sàn Người Nếp Ngôi Mâm Bếp Chợ Ruộng Động Hang Chùa Đền Đèo Đồi Cầu Bến Lòng Đảo Khe Rừng Cánh Hội Lễ Mùa Cô Chú Bác Anh Chị Ông Bà Cụ Từ Qua Ở Theo Về A An The'.split(
    ' ',
  ),
);

const startsLarge = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);

/**
 * A text as it continues a sentence: `Sàn gỗ bên suối` becomes `sàn gỗ bên suối`. A proper name at its beginning
 * keeps its capital: two capitals in a row (`Nà Tông`), letters as in `Wi-Fi`, names of peoples.
 */
export function midSentence(text: string, language: TextLanguage): string {
  const [first = '', second] = text.split(' ');
  const word = first.replace(/[^\p{L}\p{N}]+$/u, '');
  if (!startsLarge(word) || always.has(word)) return text;
  if (/\p{Lu}/u.test(word.slice(1))) return text;
  if (startsLarge(second) && !common.has(word)) return text;
  // A name in an English sentence: “Mơ waterfall”. In Vietnamese such letters prove nothing.
  if (language === 'en' && /[^\x20-\x7e]/.test(word)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A proper name with a first capital, which owners forget: `nhà sàn cô Hoa`; one like `iHome` is meant so. */
export const nameAtStart = (name: string): string => (/^\p{Ll}\p{Lu}/u.test(name) ? name : atStart(name));

/** A text as it begins a sentence: its first letter large. */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
