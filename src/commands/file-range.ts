import { createReadStream, type ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A part of a file, in bytes, both ends included. */
export interface FileRange {
  start: number;
  end: number;
}

const form = /^bytes=[ \t]*(?:(\d+)-(\d*)|-(\d+))[ \t]*$/i;

/**
 * The one part of a file that a `Range` header asks for (RFC 9110, section 14). Several parts at once, and whatever
 * cannot be read or turns back, count as no question: then the whole file is the answer.
 * @param size of the file, in bytes
 * @returns `none` where the file has no such part (416), `undefined` for the whole file (200)
 */
export function rangeOf(header: string | undefined, size: number): FileRange | 'none' | undefined {
  const [, first, last, suffix] = form.exec(header ?? '') ?? [];
  if (suffix !== undefined) {
    const count = Number(suffix);
    if (!Number.isSafeInteger(count)) return undefined;
    return count === 0 || size === 0 ? 'none' : { start: Math.max(0, size - count), end: size - 1 };
  }
  if (first === undefined) return undefined;
  const start = Number(first);
  const end = last ? Number(last) : Number.MAX_SAFE_INTEGER;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || end < start) return undefined;
  return start >= size ? 'none' : { start, end: Math.min(end, size - 1) };
}

/**
 * Lets a response that is about to send a whole file send the part that was asked for. The header is taken off the
 * request: sirv, which finds the file, reads it wrong, and throws for some (https://github.com/lukeed/sirv/pull/175).
 */
export function answerRange(request: IncomingMessage, response: ServerResponse): void {
  const { range: header, 'if-range': unchangedSince } = request.headers;
  delete request.headers.range;
  if (!header || request.method !== 'GET') return;
  const writeHead = response.writeHead.bind(response) as (status: number, headers: object) => ServerResponse;
  response.writeHead = ((status: number, headers: Record<string, string | number>) => {
    const size = Number(headers?.['Content-Length']);
    // A part is only of use beside the rest of the same file.
    const same = unchangedSince === undefined || unchangedSince === headers?.['Last-Modified'];
    const range = status === 200 && same && Number.isInteger(size) ? rangeOf(header, size) : undefined;
    if (!range) return writeHead(status, headers);
    response.once('pipe', (whole: ReadStream) => {
      whole.unpipe(response);
      whole.destroy();
      if (range === 'none') response.end();
      else createReadStream(whole.path, range).pipe(response);
    });
    if (range === 'none')
      return writeHead(416, { ...headers, 'Content-Length': 0, 'Content-Range': `bytes */${size}` });
    return writeHead(206, {
      ...headers,
      'Content-Length': range.end - range.start + 1,
      'Content-Range': `bytes ${range.start}-${range.end}/${size}`,
    });
  }) as typeof response.writeHead;
}
