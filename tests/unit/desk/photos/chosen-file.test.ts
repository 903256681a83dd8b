import { expect, test } from 'vitest';
import { readChosen } from '../../../../src/desk/editor/photos/chosen-file.ts';
import { fingerprint } from '../../../../src/desk/editor/photos/fingerprint.ts';

/** A file that its owner gives so often, and then no more. */
function givenTimes(times: number, text = 'ảnh'): File {
  const file = new File([text], 'IMG_0001.jpg', { type: 'image/jpeg' });
  let left = times;
  for (const way of ['arrayBuffer', 'text', 'bytes', 'stream', 'slice'] as const) {
    Object.defineProperty(file, way, {
      value: (...given: never[]) => {
        if (left-- > 0) return (File.prototype[way] as (...all: never[]) => unknown).apply(file, given);
        if (way === 'stream' || way === 'slice') throw new DOMException('changed', 'NotReadableError');
        return Promise.reject(new DOMException('changed', 'NotReadableError'));
      },
    });
  }
  return file;
}

test('a file that can be read only once is read once, and its copy as often as wanted', async () => {
  const { name, bytes, copy } = await readChosen(givenTimes(1));
  expect([name, copy.type]).toEqual(['IMG_0001.jpg', 'image/jpeg']);
  for (let time = 0; time < 3; time++) expect(await copy.text()).toBe('ảnh');
  expect(await fingerprint(bytes)).toBe(await fingerprint((await readChosen(givenTimes(1))).bytes));
});

test('a file that is not given at all: choose again, and nothing of damage', async () => {
  await expect(readChosen(givenTimes(0))).rejects.toThrow('Không đọc được tệp “IMG_0001.jpg”, hãy chọn lại.');
});
