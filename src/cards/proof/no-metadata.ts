import { type FinishedCard, type Rule, reportIt } from './rule.ts';

/** The file has nothing but the picture in it: no place, no camera, no comment. */
export const noMetadata: Rule<FinishedCard> = ({ card: { name }, metadata }) => {
  const { exif, xmp, iptc, comments } = metadata;
  const found = Object.entries({ EXIF: exif, XMP: xmp, IPTC: iptc, comment: comments?.length })
    .filter(([, value]) => value)
    .map(([kind]) => kind);
  return found.length
    ? {
        vi: `Tấm ảnh ${name} còn mang dữ liệu ẩn (${found.join(', ')}). ${reportIt}`,
        en: `the file carries ${found.join(', ')}`,
      }
    : undefined;
};
