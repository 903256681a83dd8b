import { linkDays, type Member } from '../../village-protocol.ts';

/**
 * What is sent along with a link by which somebody comes in.
 * @param site as people know it, as `homestay.lambinh.vn`
 */
export const linkMessage = (
  { name, hasPassword }: Pick<Member, 'name' | 'hasPassword'>,
  site: string,
  link: string,
): string =>
  [
    hasPassword
      ? `Chào ${name}, đây là liên kết để đặt mật khẩu mới vào bàn soạn của ${site}.`
      : `Chào ${name}, tổ công nghệ số mời vào bàn soạn của ${site} để tự sửa bài, giá và ảnh.`,
    `Bấm vào liên kết rồi đặt mật khẩu. Liên kết chỉ của riêng ${name}, dùng một lần, trong ${linkDays} ngày; đừng chuyển cho người khác:`,
    link,
  ].join('\n');
