import type { CaptionLanguage } from '../caption-language.ts';
import type { Facts } from '../facts/facts.ts';

const topic: Record<CaptionLanguage, (people: string | undefined) => string> = {
  vi: (people) => (people ? `Văn hóa ${people}` : 'Chuyện bản làng'),
  en: () => 'Village life',
};

/** Hashtags of a host, as words: the people they belong to. */
export const topics = ({ host, language }: Facts): string[] => [topic[language](host?.people)];
