import { type FinishedCard, type Rule, reportIt } from './rule.ts';

/** The colours are sRGB without a profile: apps that ignore profiles show the same as those that read them. */
export const colourSpace: Rule<FinishedCard> = ({ card: { name }, metadata: { space, channels, icc } }) =>
  space === 'srgb' && channels === 3 && !icc
    ? undefined
    : {
        vi: `Tấm ảnh ${name} không ở hệ màu sRGB. ${reportIt}`,
        en: `the colours are ${space} with ${channels} channels${icc ? ' and a profile' : ''}, not plain sRGB`,
      };
