import { type FinishedCard, type Rule, reportIt } from './rule.ts';

/** The file is a JPEG: every platform takes it, TikTok takes no PNG. */
export const fileFormat: Rule<FinishedCard> = ({ card: { name }, metadata: { format } }) =>
  format === 'jpeg'
    ? undefined
    : {
        vi: `Tấm ảnh ${name} là ${format.toUpperCase()}, phải là JPEG. ${reportIt}`,
        en: `the file is ${format}, not JPEG`,
      };
