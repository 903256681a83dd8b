import { Hono } from 'hono';
import { apiAddress } from '../protocol.ts';
import { Refused } from './refusal.ts';

/** Why a second program does not edit a folder, and where the first one does. */
export const editedElsewhere = (address: string): string =>
  `Thư mục nội dung này đang được một chương trình khác sửa, ở ${address}. Hãy sửa ở đó, hoặc tắt chương trình ấy rồi mở lại.`;

const forOthers =
  'Trang này đang mở cho cả máy khác xem nên không sửa bài ở đây được. Hãy sửa trên máy của tổ công nghệ số, mở bằng địa chỉ localhost.';

/**
 * Answers in the place of the desk where nobody may edit: other machines could reach it, and without accounts anyone
 * could write; or another program edits the folder already.
 * @param message Vietnamese: why nothing can be edited here, and where it can
 */
export function closedDesk(message = forOthers): Hono {
  const app = new Hono();
  app.all(`${apiAddress}/*`, (context) => {
    const { refusal, status } = new Refused('forbidden', { message });
    return context.json(refusal, status, { 'cache-control': 'no-store' });
  });
  return app;
}
