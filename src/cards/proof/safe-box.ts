import type { Box } from '../../platforms/card-format.ts';
import { inside } from '../composition.ts';
import type { Rule, SetCard } from './rule.ts';

/** Pixels by which a box sticks out of the safe box, at the side where it sticks out most. */
function overshoot(box: Box, safe: Box): { by: number; vi: string; en: string } {
  const sides = [
    { by: safe.left - box.left, vi: 'bên trái', en: 'left' },
    { by: safe.top - box.top, vi: 'phía trên', en: 'top' },
    { by: box.right - safe.right, vi: 'bên phải', en: 'right' },
    { by: box.bottom - safe.bottom, vi: 'phía dưới', en: 'bottom' },
  ];
  return sides.reduce((most, side) => (side.by > most.by ? side : most));
}

/** Every text stands where no app crops it away or covers it. */
export const safeBox: Rule<SetCard> = ({ card: { name, format }, drawn }) => {
  const outside = drawn.find(({ box }) => !inside(box, format.safe));
  if (!outside) return undefined;
  const { by, vi, en } = overshoot(outside.box, format.safe);
  const pixels = Math.ceil(by);
  return {
    vi: `“${outside.text}” ra ngoài vùng an toàn của tấm ảnh ${name} ${pixels} điểm ảnh ở ${vi}. Hãy viết ngắn lại.`,
    en: `“${outside.text}” leaves the safe box by ${pixels} px at the ${en}`,
  };
};
