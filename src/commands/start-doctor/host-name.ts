import { isLoopback } from '../../desk/server/guard.ts';
import { leadsNowhere } from '../desk-origin.ts';
import type { StartCheck } from './start-check.ts';

/** Names that lead somewhere at home alone: RFC 6762. */
const atHome = /(?:^|\.)(?:local|internal)$/;

/** Links in Zalo, cookies and passkeys hold for one name, and only over https. */
export const hostName: StartCheck = ({ address, host }) => {
  const { protocol, hostname } = new URL(address);
  return [
    ...(protocol !== 'https:' || isLoopback(hostname) || leadsNowhere(hostname) || atHome.test(hostname)
      ? [
          `Trang sửa bài chỉ mở ở ${address}: từ điện thoại khác không mở được, link mời gửi qua Zalo sẽ hỏng. Để thử trên máy này thì được; muốn dùng thật, hãy ghi tên miền của bản vào content/site.yaml, bắt đầu bằng https:// [no address for others]`,
        ]
      : []),
    ...(isLoopback(host)
      ? []
      : [
          `Máy khác vào thẳng được cổng này mà không qua https, mật khẩu có thể bị đọc dọc đường. Nếu không chạy trong hộp chứa (container), hãy bỏ HOST để chỉ máy chủ web trên máy này vào được. [reached without https]`,
        ]),
  ];
};
