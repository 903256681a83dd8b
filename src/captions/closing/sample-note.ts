import type { CaptionLanguage } from '../caption-language.ts';

/** Last line of a caption whose house does not exist (`sample: true`). */
export const sampleNote: Record<CaptionLanguage, string> = {
  vi: 'Bài mẫu: ngôi nhà này không có thật.',
  en: 'Sample post: this house does not exist.',
};
