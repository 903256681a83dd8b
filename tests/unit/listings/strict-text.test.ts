import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotUtf8, strictText } from '../../../src/listings/strict-text.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const highBytes = Array.from({ length: 0x80 }, (_, index) => 0x80 + index);

function fault(bytes: Uint8Array): NotUtf8 {
  try {
    strictText(bytes);
  } catch (thrown) {
    if (thrown instanceof NotUtf8) return thrown;
    throw thrown;
  }
  throw new Error('the bytes were taken for text');
}

describe('bytes that are no UTF-8', () => {
  test.each(highBytes)('byte %i alone in a value', (byte) => {
    const bytes = Buffer.concat([bytesOf('kind: homestay\nname: V'), Buffer.from([byte]), bytesOf('n\n')]);
    expect(fault(bytes).line).toBe(2);
  });

  const vietnamese = 'kind: homestay\nname: Nhà sàn Bến Nước\n';
  test.each([
    [
      'UTF-16 LE with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), bytesOf(vietnamese, 'utf16le')]),
      1,
    ],
    ['UTF-16 LE without a mark', bytesOf(vietnamese, 'utf16le'), 1],
    [
      'UTF-16 BE with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), bytesOf(vietnamese, 'utf16le')]).swap16(),
      1,
    ],
    ['UTF-16 in English only', bytesOf('name: An\n', 'utf16le'), 1],
    ['cut in the middle of a letter', bytesOf('kind: homestay\nname: Bếp').subarray(0, -2), 2],
    ['an overlong form', Buffer.from([0x61, 0x0a, 0xc0, 0xaf]), 2],
    ['half of a surrogate pair', Buffer.from([0xed, 0xa0, 0x80]), 1],
    ['a NUL', bytesOf('a: b\nc: \0'), 2],
  ])('%s', (_, bytes, line) => {
    expect(fault(bytes)).toMatchObject({ line, vi: expect.stringContaining('UTF-8') });
  });
});

test('every text comes back as it is, its mark included', () => {
  const text = fc.string({ unit: 'binary' }).filter((each) => !each.includes('\0'));
  fc.assert(fc.property(text, (each) => strictText(bytesOf(each)) === each));
  expect(strictText(bytesOf('\uFEFFname: Nhà\r\n'))).toBe('\uFEFFname: Nhà\r\n');
});

test('any bytes are either the text that they encode or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      let text: string;
      try {
        text = strictText(bytes);
      } catch (thrown) {
        return thrown instanceof NotUtf8 && thrown.line >= 1;
      }
      return bytesOf(text).equals(bytes);
    }),
  );
});
