import type { TextLanguage } from '../../homestay/language.ts';

const pronouns: Record<TextLanguage, RegExp> = {
  vi: /^(?:[Cc]ô|[Cc]hú|[Bb]ác|[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Cc]ụ)(?=\s+\p{Ll})/u,
  en: /^(?:She|He)(?=\s)/u,
};

/** An owner's sentence about the host, ready for each place where it may stand. */
export interface HostSentence {
  /** Where nobody has been named: `Cô Hoa chủ nhà dệt thổ cẩm …`; `Your host, Hoa, has woven …`. */
  introducing?: string | undefined;
  /** Where the host was named some way above: `Cô Hoa dệt thổ cẩm …`. */
  naming?: string | undefined;
  /** Right after a sentence that names the host: `Cô dệt thổ cẩm …`. */
  following: string;
}

const large = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Puts the host's name where a sentence about the host needs it. Owners write “Cô Hoa dệt thổ cẩm” or “Cô dệt thổ
 * cẩm”, and both would be odd in some places.
 * @param called the host's name as it stands inside a sentence
 */
export function hostSentence(
  sentence: string,
  called: string | undefined,
  language: TextLanguage,
): HostSentence {
  if (!called) return { following: sentence };
  const full = large(called);
  const [title = '', ...name] = called.split(' ');
  const addressed = /^(?:cô|chú|bác|anh|chị|ông|bà|cụ)$/u.test(title) && name.length > 0;

  const pronoun = pronouns[language].exec(sentence)?.[0];
  const meansHost = pronoun && (language === 'en' || (addressed && pronoun.toLowerCase() === title));
  const rest = sentence.startsWith(`${full} `)
    ? sentence.slice(full.length)
    : meansHost
      ? sentence.slice(pronoun.length)
      : undefined;
  if (rest !== undefined) {
    return {
      introducing: language === 'vi' ? `${full} chủ nhà${rest}` : `Your host, ${called},${rest}`,
      naming: full + rest,
      following: addressed ? large(title) + rest : pronoun ? sentence : full + rest,
    };
  }
  // “Gia đình bà Pành”: the sentence names one of them.
  const names = called.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
  return {
    naming: names.some((each) => sentence.includes(each)) ? sentence : undefined,
    following: sentence,
  };
}
