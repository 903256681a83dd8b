import { type FieldNotes, group, text, type ValueNotes } from './field.ts';
import { type Language, type TextLanguage, textLanguage } from './language.ts';

/** An owner's text: Vietnamese always, other languages when somebody has translated it. */
export type Bilingual = { vi: string } & Partial<Record<TextLanguage, string | undefined>>;

/** Vietnamese is all that is needed. */
const viLine = 'Viết dưới mục đó một dòng `vi: …`.';

/**
 * A text that owners write, `{ vi, en? }`. Lengths in whole signs, the same for every language.
 * @example bilingual({ label: 'Câu giới thiệu', …, example: { vi: 'Sàn gỗ bên suối', en: 'A wooden floor by the stream' }, max: 120 })
 */
export function bilingual(
  notes: FieldNotes & Pick<ValueNotes<Bilingual>, 'example'> & { min?: number; max: number; lines?: boolean },
) {
  const { label, hint, contract, example, min, max, lines } = notes;
  const shared = { ...(min ? { min } : {}), max, ...(lines ? { lines } : {}) };
  return group(
    {
      vi: text({
        label: `${label} (tiếng Việt)`,
        hint,
        contract: `${contract} In Vietnamese.`,
        example: example.vi,
        missing: viLine,
        ...shared,
      }),
      en: text({
        label: `${label} (tiếng Anh)`,
        hint: 'Không bắt buộc. Tổ công nghệ số có thể dịch giúp.',
        contract: `${contract} In English; when it is missing, the Vietnamese text is shown.`,
        example: example.en ?? example.vi,
        ...shared,
      }).optional(),
    } satisfies Record<TextLanguage, unknown>,
    { label, hint, contract, widget: 'words', needs: viLine },
  );
}

/** A text as it is to be shown: which words, and which language they are really in. */
export interface Shown {
  text: string;
  language: TextLanguage;
}

/**
 * The text in the reader's language, or in the one that their pages borrow from; in Vietnamese when nobody has
 * translated it.
 */
export function inLanguage(words: Bilingual, language: Language): Shown {
  const wanted = textLanguage(language);
  const text = words[wanted];
  return text ? { text, language: wanted } : { text: words.vi, language: 'vi' };
}

/** The text in a language, where somebody has written it. */
export const ownText = (words: Bilingual | undefined, language: TextLanguage): string | undefined =>
  words?.[language];

/** Whether a translation into this language exists. */
export const isTranslated = (words: Bilingual, language: TextLanguage): boolean => Boolean(words[language]);
