import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BrokenForm, partsOf } from '../../../../src/desk/server/multipart.ts';

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (let turn = 0; from < bytes.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

async function read(body: AsyncIterable<Uint8Array>, type: string) {
  const found: { name: string; filename: string | undefined; text: string }[] = [];
  for await (const { name, filename, body: bytes } of partsOf(body, type)) {
    const pieces: Buffer[] = [];
    for await (const piece of bytes) pieces.push(Buffer.from(piece));
    found.push({ name, filename, text: Buffer.concat(pieces).toString('latin1') });
  }
  return found;
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  // What looks like the end of a part, and is none.
  fc
    .array(fc.constantFrom('\r', '\n', '\r\n', '--', '\r\n--', '\r\n------formdata', '\r\n\r\n', 'x'), {
      maxLength: 40,
    })
    .map((pieces) => new TextEncoder().encode(pieces.join(''))),
);

test('a form of any bytes, in pieces of any size, is read as it was sent', async () => {
  const part = fc.record({
    file: fc.boolean(),
    bytes,
    name: fc.constantFrom('a.jpg', 'ảnh "đẹp".jpg', 'a\r\nb.jpg', 'a\\b'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }),
      async (parts, sizes) => {
        const form = new FormData();
        for (const each of parts) {
          if (each.file) form.append('photo', new Blob([new Uint8Array(each.bytes)]), each.name);
          else
            form.append(
              'save',
              Buffer.from(each.bytes)
                .toString('latin1')
                .replace(/[\r\n]/g, ' '),
            );
        }
        const request = new Response(form);
        const type = request.headers.get('content-type') ?? '';
        const found = await read(inPieces(new Uint8Array(await request.arrayBuffer()), sizes), type);
        expect(found.map(({ name, filename }) => [name, filename])).toEqual(
          parts.map(({ file, name }) => (file ? ['photo', name] : ['save', undefined])),
        );
        for (const [index, { file, bytes: sent }] of parts.entries()) {
          if (file) expect(found[index]?.text).toBe(Buffer.from(sent).toString('latin1'));
        }
      },
    ),
    { numRuns: 300 },
  );
});

const multipart = 'multipart/form-data; boundary=x';

test.each([
  ['nothing', '', multipart],
  ['no form', 'a=1', 'application/x-www-form-urlencoded'],
  ['no boundary', '--x--\r\n', 'multipart/form-data'],
  ['another boundary', '--y\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--y--\r\n', multipart],
  ['a part without a name', '--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--\r\n', multipart],
  ['a part without a head', '--x\r\n\r\nb\r\n--x--\r\n', multipart],
  ['a head without end', `--x\r\n${'a'.repeat(20_000)}`, multipart],
  ['a part that breaks off', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb', multipart],
  ['a form without end', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x\r\n', multipart],
])('%s is no form', async (_what, text, type) => {
  await expect(read(inPieces(Buffer.from(text), [7]), type)).rejects.toThrow(BrokenForm);
});

test('a form without parts has none, and what stands before the first does not count', async () => {
  expect(await read(inPieces(Buffer.from('--x--\r\n'), [1]), multipart)).toEqual([]);
  const form = 'lời đầu\r\n--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\nlời cuối';
  expect(await read(inPieces(Buffer.from(form), [3]), multipart)).toMatchObject([{ name: 'a', text: 'b' }]);
});

test('what a program does not read of a part is passed over, and held nowhere', async () => {
  async function* large() {
    yield Buffer.from('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n');
    for (let piece = 0; piece < 500; piece++) yield Buffer.alloc(100_000, piece);
    yield Buffer.from('\r\n--x\r\nContent-Disposition: form-data; name="b"\r\n\r\nhết\r\n--x--\r\n');
  }
  const names: string[] = [];
  let most = 0;
  for await (const { name, body } of partsOf(large(), multipart)) {
    names.push(name);
    if (name === 'a') for await (const piece of body) most = Math.max(most, piece.length);
  }
  expect(names).toEqual(['a', 'b']);
  expect(most).toBeLessThanOrEqual(200_000);
});
