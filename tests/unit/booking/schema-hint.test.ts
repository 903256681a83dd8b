import { expect, test } from 'vitest';
import { schemaHint } from '../../../src/booking/steps/schema-hint.ts';

test.each([
  ['host.portrait', 'Ảnh chân dung, chỉ đăng khi người trong ảnh đồng ý.'],
  ['rooms[3].size', 'Chiều dài nhân chiều rộng, ước chừng cũng được.'],
  ['houseRules.quietHours', 'Từ mấy giờ cả nhà cần ngủ?'],
])('%s has the hint of the editing form', (key, hint) => {
  expect(schemaHint(key)).toBe(hint);
});

test('a key that does not exist has none', () => {
  expect(schemaHint('rooms[0].swimmingPool')).toBeUndefined();
  expect(schemaHint('name.first')).toBeUndefined();
});
