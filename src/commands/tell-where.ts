import { deskAddress } from '../desk/protocol.ts';
import type { OpenDesk } from './open-desk.ts';

const closed =
  'Máy khác xem được trang này nên phần sửa bài đã tắt: chưa có tài khoản thì ai vào cũng sửa được. Muốn sửa bài, hãy chạy lại mà không đặt HOST. [editing is off: others can reach this address]';

const unopened =
  'Chưa mở được danh sách thành viên nên phần sửa bài đã tắt; lý do ở ngay trên. Trang cho khách vẫn chạy. [accounts could not be opened]';

/** Where the desk is, for whom, and why nowhere. */
function deskLine({ key, village }: OpenDesk, here: string, address: string): string {
  if (key) return `Trang sửa bài [to edit] ${key.addressOn(here)}`;
  if (!village) return closed;
  return village.open
    ? `Trang sửa bài, cho thành viên [to edit, for members] ${address}${deskAddress}`
    : unopened;
}

/**
 * Prints where everything is.
 * @param here origin on this machine
 * @param address origin that the settings of the site name
 */
export function tellWhere(opened: OpenDesk, here: string, address: string): void {
  console.log(`\nMở [open] ${here}/`);
  console.log(`Trang cho tổ đăng bài [for the team] ${here}/kit/`);
  console.log(deskLine(opened, here, address));
  console.log('Dừng bằng Ctrl+C. Sửa tệp trong content/ thì trang hiện ngay. [shown at once]');
}
