import type { FinishedCard, Rule } from './rule.ts';

const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);

/** The file is not larger than the platform takes, nor than what opens on weak 3G. */
export const bytes: Rule<FinishedCard> = ({ card: { name, format }, length }) => {
  const { limit, target } = format.bytes;
  const most = Math.min(limit ?? target, target);
  return length <= most
    ? undefined
    : {
        vi: `Tấm ảnh ${name} nặng ${kilobytes(length)} KB, nhiều nhất là ${kilobytes(most)} KB. Hãy chọn ảnh ít chi tiết hơn.`,
        en: `${length} bytes are ${length - most} more than ${most === target ? 'our target' : 'the platform’s limit'} of ${most}`,
      };
};
