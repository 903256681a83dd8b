import { readable as least } from '../../homestay/contrast.ts';
import { contrastBehind } from '../backdrop.ts';
import type { GroundedCard, Rule } from './rule.ts';

const figure = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
// Rounded down, so that a miss by a hair does not read “4,5:1, at least 4,5:1”.
const downwards = (contrast: number) => Math.floor(contrast * 10) / 10;

/** Every text has enough contrast with the pixels behind it, measured on the picture. */
export const readable: Rule<GroundedCard> = ({ card: { name }, drawn, ground }) => {
  for (const text of drawn) {
    const found = contrastBehind(ground, text);
    if (found >= least) continue;
    return {
      vi: `“${text.text}” khó đọc trên tấm ảnh ${name}: độ tương phản với nền chỉ ${figure.format(downwards(found))}:1, cần ${figure.format(least)}:1. Hãy chọn ảnh khác cho tấm này hoặc đổi màu của bản.`,
      en: `“${text.text}” has a contrast of ${downwards(found)}:1 with what is behind it, at least ${least}:1 is needed`,
    };
  }
  return undefined;
};
