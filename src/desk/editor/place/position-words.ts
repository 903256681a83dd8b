import type { Position } from '../../../homestay/position.ts';
import type { Unread } from './read-position.ts';

const degrees = (value: number) => Math.abs(value).toLocaleString('vi-VN', { maximumFractionDigits: 6 });

/** “22,4893° Bắc, 105,3021° Đông”. */
export const positionWords = ({ latitude, longitude }: Position): string =>
  `${degrees(latitude)}° ${latitude < 0 ? 'Nam' : 'Bắc'}, ${degrees(longitude)}° ${longitude < 0 ? 'Tây' : 'Đông'}`;

/** “khoảng 1,2 km”, “khoảng 300 m”. */
export function distanceWords(kilometres: number): string {
  if (kilometres < 0.95) {
    return `khoảng ${Math.max(50, Math.round(kilometres * 20) * 50).toLocaleString('vi-VN')} m`;
  }
  return `khoảng ${kilometres.toLocaleString('vi-VN', { maximumFractionDigits: kilometres < 10 ? 1 : 0 })} km`;
}

const copyNumbers =
  'Hãy mở Google Maps, giữ tay vào mái nhà tới khi hiện dấu ghim, bấm vào hai con số (ví dụ 22.4893, 105.3021) để chép, rồi dán vào đây.';

/** What to do when no position was found in what was pasted. */
export const unreadWords: Record<Exclude<Unread, 'empty'>, string> = {
  window: `Link này không chỉ vào mái nhà: hai con số trong đó chỉ là giữa màn hình bản đồ. ${copyNumbers}`,
  'short-link': `Đây là link rút gọn, bên trong không có con số nên chỗ này chưa đọc được. ${copyNumbers}`,
  'plus-code': `Đây là mã cộng của Google, chỗ này chưa đọc được. ${copyNumbers}`,
  several: `Trong dòng này có hơn một vị trí, chưa biết lấy chỗ nào. ${copyNumbers}`,
  'no-numbers': `Chưa thấy vị trí trong dòng này. ${copyNumbers}`,
  'no-place': `Hai con số này không phải là một chỗ trên bản đồ. ${copyNumbers}`,
};
