import { linkDays, type Member } from '../../village-protocol.ts';

/** What is sent along with a link by which somebody comes in; it names the site as people know it, by its address. */
export function linkMessage(
  { name, hasPassword }: Pick<Member, 'name' | 'hasPassword'>,
  link: string,
): string {
  const site = new URL(link).host;
  return [
    hasPassword
      ? `Chào ${name}, đây là link để đặt mật khẩu mới vào trang sửa bài của ${site}.`
      : `Chào ${name}, tổ công nghệ số mời vào trang sửa bài của ${site} để tự sửa bài, giá và ảnh.`,
    `Bấm vào link rồi đặt mật khẩu. Link chỉ của riêng ${name}, dùng một lần, trong ${linkDays} ngày; đừng chuyển cho người khác:`,
    link,
  ].join('\n');
}
