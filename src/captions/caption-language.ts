import type { TextLanguage } from '../homestay/language.ts';

/** The languages that have captions; another language of texts has no posts. */
export const captionLanguages = ['vi', 'en'] as const satisfies readonly TextLanguage[];

/** A language that has captions: one that lacks a sentence does not compile, and none is taken from another. */
export type CaptionLanguage = (typeof captionLanguages)[number];

/** Whether there are captions in a language. */
export const hasCaptions = (language: TextLanguage): language is CaptionLanguage =>
  captionLanguages.some((each) => each === language);
