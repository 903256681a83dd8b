import { peoples } from '../../../homestay/people.ts';
import type { Stay } from '../stay.ts';

const commonFirst =
  /^(?:Cô|Chú|Bác|Anh|Chị|Ông|Bà|Em|Cậu|Dì|Mợ|Thím|Gia đình|Hai vợ chồng|Vợ chồng|Nhà|Hộ|Hợp tác xã|Tổ|Nhóm|Thôn|Xóm|Làng)(?=\s)/u;
const group = /^(?:Hợp tác xã|Tổ|Nhóm|HTX|Công ty|Ban)(?=\s)/u;

/** A name inside a sentence: `cô Hoa`, `gia đình anh Nam`, `Nà Tông`. */
export const inside = (name: string): string =>
  commonFirst.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** A name at the beginning of a sentence. */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `, người Tày,` after the host; nothing for a cooperative. */
export const hostPeople = ({ host, hostPeople: people }: Stay): string =>
  people && host && !group.test(host) ? `, người ${peoples[people].vi},` : '';

/** `bản Nà Tông`; a name that says what it is stays as it is: `Bản Ba`, `thôn Nà Đông`. */
export function village({ village: { name, commune } }: Stay): string {
  if (!name) return `xã ${commune}`;
  return /^(?:Bản|Thôn|Xóm|Làng|Khu|Tổ|Phố)\s/u.test(name) ? inside(name) : `bản ${name}`;
}

/** `bản Nà Tông, xã Thượng Lâm, tỉnh Tuyên Quang`. */
export function whereabouts(stay: Stay): string {
  const { name, commune, province } = stay.village;
  return name ? `${village(stay)}, xã ${commune}, tỉnh ${province}` : `xã ${commune}, tỉnh ${province}`;
}
