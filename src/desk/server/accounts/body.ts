import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { Refused } from '../refusal.ts';

/** What asks for an act has little to say: whoever is not signed in fills no memory. */
export const smallBody = bodyLimit({
  maxSize: 16 * 1024,
  onError: () => {
    throw new Refused('too-large');
  },
});

/** The body of a request. @throws {Refused} `invalid` for one that is not as the desk sends it */
export async function bodyOf<T>({ req }: Context, schema: z.ZodType<T>): Promise<T> {
  const body = schema.safeParse(await req.json().catch(() => undefined));
  if (!body.success) {
    throw new Refused('invalid', {
      message: 'Máy nhận thiếu một phần những gì bạn gửi. Hãy tải lại trang rồi làm lại.',
      problems: [],
    });
  }
  return body.data;
}
