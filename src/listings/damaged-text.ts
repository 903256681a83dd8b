type Field = readonly PropertyKey[];

const replacement = '\uFFFD';

/** Where a text holds the sign that programs put in the place of letters they could not read. */
export function damagedTexts(value: unknown, field: Field = []): Field[] {
  if (typeof value === 'string') return value.includes(replacement) ? [field] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => damagedTexts(item, [...field, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => damagedTexts(item, [...field, key]));
}

/** The same in words. */
export const damagedText = {
  vi: 'Trong câu này có chữ bị hỏng, hiện thành “�”. Hãy gõ lại chữ ấy.',
  en: 'the text holds U+FFFD: letters were lost when it was copied or saved',
};
