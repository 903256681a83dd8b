import { type FinishedCard, type Rule, reportIt } from './rule.ts';

/** The file has exactly the pixels of its format. */
export const pixelSize: Rule<FinishedCard> = ({ card: { name, format }, metadata: { width, height } }) =>
  width === format.width && height === format.height
    ? undefined
    : {
        vi: `Tấm ảnh ${name} có ${width}×${height} điểm ảnh, phải là ${format.width}×${format.height}. ${reportIt}`,
        en: `${width}×${height} pixels instead of ${format.width}×${format.height}`,
      };
