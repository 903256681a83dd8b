import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aDesk, aText } from './a-desk.ts';

const withNotes = (more = '') => `${aText()}ghiChuRieng: gọi lại\n${more}`;

async function aDeskWith(text: string) {
  const desk = await aDesk();
  await writeFile(path.join(desk.content, 'homestays/nha-mot/index.yaml'), text);
  return desk;
}

test('a key that nobody knows and that was there before hinders no save', async () => {
  const desk = await aDeskWith(withNotes());
  const text = withNotes().replace(/^name: .*$/m, 'name: Nhà Đã Sửa');
  const { status } = await desk.save({ text });
  expect(status).toBe(200);
  expect((await desk.entry()).text).toBe(text);
});

test('what else is wrong is still found beside it', async () => {
  const desk = await aDeskWith(withNotes());
  const { status, body } = await desk.save({ text: withNotes().replace(/^name: .*$/m, 'name: N') });
  expect(status).toBe(422);
  expect(body.problems?.map(({ path: place }) => place)).toEqual([['name']]);
});

test('a new one is refused', async () => {
  const desk = await aDeskWith(withNotes());
  const { status, body } = await desk.save({ text: withNotes('moi: 1\n') });
  expect(status).toBe(422);
  expect(body.problems?.[0]?.message).toContain('“moi”');
});

test('a village that is gone is told by the names of those that are there', async () => {
  const desk = await aDeskWith(aText());
  const { body } = await desk.save({ text: aText({ village: 'na-kha' }) });
  expect(body.problems).toEqual([
    { path: ['village'], message: 'Bản đã chọn không còn nữa. Hãy chọn lại bản của nhà: “Bản Thử”.' },
  ]);
});

test('so is an experience', async () => {
  const desk = await aDeskWith(aText());
  const { body } = await desk.save({ text: aText({ experiences: [{ experience: 'bay-dieu' }] }) });
  expect(body.problems).toEqual([
    {
      path: ['experiences', 0, 'experience'],
      message:
        'Trải nghiệm đã chọn không còn nữa. Hãy bỏ mục này, hoặc chọn một trải nghiệm khác: “Đi thuyền trên hồ”.',
    },
  ]);
});
