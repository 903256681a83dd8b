import { Hono } from 'hono';
import { apiAddress } from '../protocol.ts';
import { Refused } from './refusal.ts';

/** Answers in the place of the desk where other machines could reach it: without accounts anyone could write. */
export function closedDesk(): Hono {
  const app = new Hono();
  app.all(`${apiAddress}/*`, (context) => {
    const { refusal, status } = new Refused('forbidden', {
      message:
        'Trang này đang mở cho cả máy khác xem nên không sửa bài ở đây được. Hãy sửa trên máy của tổ công nghệ số, mở bằng địa chỉ localhost.',
    });
    return context.json(refusal, status, { 'cache-control': 'no-store' });
  });
  return app;
}
