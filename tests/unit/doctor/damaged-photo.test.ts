import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../../src/doctor/examine.ts';
import { readContent } from '../../../src/listings/read-content.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

const damage = async (folder: string) =>
  (await examine(await readContent(folder), folder)).filter(({ en }) => en.includes('damaged'));

test('a photo that opens half is advised about with its name and place, in the second reading too', async () => {
  const folder = await aContentFolder({ homestays: { 'nha-mot': aHomestayFile() } });
  process.env.NHA_SAN_CACHE = path.join(folder, 'cache');
  const file = path.join(folder, 'homestays/nha-mot/photos/house-pond.jpg');
  expect(await damage(folder)).toEqual([]);
  const whole = await readFile(file);
  await writeFile(file, Buffer.concat([whole.subarray(0, whole.length >> 1), Buffer.from([0xff, 0xd9])]));
  for (let reading = 0; reading < 2; reading++) {
    const content = await readContent(folder);
    // It is advice: the house is shown.
    expect([content.problems, content.homestays.length > 0]).toEqual([[], true]);
    expect(await damage(folder)).toEqual([
      {
        file: 'homestays/nha-mot/index.yaml',
        field: 'photos[0].file',
        vi: 'Ảnh “house-pond.jpg” mở được nhưng tệp có chỗ hỏng, có thể bị xám một mảng hoặc vỡ màu. Hãy mở ảnh xem kỹ; nếu thấy hỏng thì xin lại ảnh gốc, gửi trọn tệp, rồi thay ảnh này.',
        en: 'house-pond.jpg opens, but its data is damaged',
      },
    ]);
  }
  await writeFile(file, whole);
  expect(await damage(folder)).toEqual([]);
  delete process.env.NHA_SAN_CACHE;
  await rm(folder, { recursive: true, force: true });
});
