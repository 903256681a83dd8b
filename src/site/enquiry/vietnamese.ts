import { priceUnits } from '../../homestay/price-unit.ts';
import { addressed, self } from './address-host.ts';
import { daysLater, vietnameseDay } from './day.ts';
import type { Counted, CountedRooms, Enquiry } from './enquiry.ts';

const amounts = new Intl.NumberFormat('vi-VN');

const large = (word: string) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);

const lowered = (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

const roomText = ({ name, count, unit }: CountedRooms) =>
  count > 1 ? `${name.vi} (${count} ${priceUnits[unit].short.vi})` : name.vi;

const mealText = ({ name, count }: Counted) => `${lowered(name.vi)} (${count} bữa)`;

function whenText({ arrival, nights }: Enquiry): string {
  if (!arrival) return `chưa chốt, dự định ở ${nights} đêm`;
  return `${vietnameseDay(arrival)} đến ${vietnameseDay(daysLater(arrival, nights))} (${nights} đêm)`;
}

function whoText({ people, children, childrenUnder }: Enquiry): string {
  if (!children) return `${people} người`;
  return childrenUnder
    ? `${people} người, thêm ${children} trẻ dưới ${childrenUnder} tuổi`
    : `${people} người lớn, ${children} trẻ em`;
}

function sumText({ sum, open }: Enquiry): string {
  if (!sum) return 'Nhà còn chỗ không, giá khoảng bao nhiêu ạ?';
  const reckoned = `Cộng theo giá trên trang thì được ${amounts.format(sum)}đ`;
  return open
    ? `${reckoned}, chưa kể phần chưa ghi giá. Nhà còn chỗ không, cả thảy khoảng bao nhiêu ạ?`
    : `${reckoned}. Nhà còn chỗ không, giá như vậy đúng chưa ạ?`;
}

/**
 * The message to the host, in polite Vietnamese and in NFC. Lines, because a host reads it on a phone between two
 * chores and answers point by point.
 */
export function vietnameseMessage(enquiry: Enquiry): string {
  const { host, house, site, sample, foreign, guest, people, children, rooms, mattresses, meals } = enquiry;
  const one = self(host);
  const us = people + children > 1 ? `Bọn ${one}` : large(one);
  const sleeping = [...rooms.map(roomText), ...(mattresses ? [`kê thêm ${mattresses} đệm`] : [])];
  const wishes = [
    `– Ngày: ${whenText(enquiry)}`,
    `– Số người: ${whoText(enquiry)}`,
    sleeping.length > 0 && `– Chỗ ngủ: ${sleeping.join(', ')}`,
    meals.length > 0 && `– Bữa ăn: ${meals.map(mealText).join(', ')}`,
    enquiry.experiences.length > 0 && `– Muốn làm: ${enquiry.experiences.map(({ vi }) => vi).join(', ')}`,
  ];
  const passages = [
    sample && '[LỜI NHẮN MẪU – nhà này chưa có thật, xin đừng gửi]',
    `${large(one)} chào ${addressed(host)} ạ.`,
    `${us} xem ${house} trên trang ${site} và muốn hỏi phòng:`,
    wishes.filter(Boolean).join('\n'),
    sumText(enquiry),
    foreign &&
      `${us} là khách nước ngoài, không biết tiếng Việt. Nhà cứ trả lời bằng tiếng Việt, ngắn thôi ạ; ${us.toLocaleLowerCase('vi')} có máy dịch.`,
    ['Cảm ơn nhà nhiều ạ.', guest].filter(Boolean).join('\n'),
  ];
  return passages.filter(Boolean).join('\n\n').normalize('NFC');
}
