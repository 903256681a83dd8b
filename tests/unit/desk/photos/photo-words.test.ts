import { describe, expect, test } from 'vitest';
import { announcements } from '../../../../src/desk/editor/photos/drag-words.ts';
import { refusal, remark, unopened } from '../../../../src/desk/editor/photos/photo-refused.ts';

const name = 'IMG_0001.HEIC';
const picture = { width: 200, height: 150 };

describe('Sentences about a picture', () => {
  const refusals = {
    empty: refusal.empty(name),
    other: refusal.other(name),
    video: refusal.video(name),
    drawing: refusal.drawing(name),
    heic: refusal.heic(name),
    broken: refusal.broken(name),
    small: refusal.small(name, picture),
    huge: refusal.huge(name, picture),
    memory: refusal.memory(name),
    full: refusal.full(name, 60),
  };

  test.each(Object.entries(refusals))('%s: which picture, and what to do', (_, sentence) => {
    expect(sentence).toContain(`“${name}”`);
    expect(sentence).toMatch(/\. Hãy .+\./);
    expect(sentence).toBe(sentence.normalize('NFC'));
  });

  test('every refusal is in this table', () => {
    expect(Object.keys(refusals)).toEqual(Object.keys(refusal));
  });

  test.each(Object.entries(unopened))('%s: which file, and what to do', (_, sentence) => {
    expect(sentence(name)).toContain(`“${name}”`);
    expect(sentence(name)).toMatch(/hãy .+\./i);
    expect(sentence(name)).not.toMatch(/hỏng|không phải là ảnh/);
  });

  test('a file that was not given is not called damaged, TIFF and DNG have their own sentence', () => {
    expect(unopened.unread(name)).toContain('Không đọc được tệp “IMG_0001.HEIC”, hãy chọn lại.');
    expect(unopened.tiff(name)).toMatch(/TIFF hoặc DNG.+JPG/);
  });

  test('remarks name the picture too', () => {
    expect(remark.twice(name)).toBe('“IMG_0001.HEIC” đã có trong danh sách nên không thêm lần nữa.');
    expect(remark.blurred(name, picture)).toContain('200 × 150 điểm ảnh');
    expect(remark.fleeting(name)).toContain('hãy bấm Lưu');
  });
});

describe('What a screen reader says of a moved picture', () => {
  const at = (index: number) => ({ id: index, data: { current: { sortable: { index } } } }) as never;
  const said = announcements(5);

  test('where it was, where it is, and where it was left', () => {
    expect(said.onDragStart({ active: at(0) })).toBe('Đã nhấc ảnh 1 trong 5 ảnh.');
    expect(said.onDragOver({ active: at(0), over: at(2) })).toBe('Đang dời ảnh, ở chỗ 3 trong 5.');
    expect(said.onDragEnd({ active: at(0), over: at(2) })).toBe('Đã đặt ảnh vào chỗ 3 trong 5.');
    expect(said.onDragEnd({ active: at(0), over: null })).toBe('Ảnh ở lại chỗ cũ.');
    expect(said.onDragCancel({ active: at(0), over: null })).toBe('Đã thôi, ảnh ở lại chỗ cũ.');
  });
});
