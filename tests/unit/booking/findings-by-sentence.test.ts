import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/booking/findings.ts';
import { bySentence } from '../../../src/booking/findings-by-sentence.ts';
import { aListing } from '../../fixtures/listing.ts';

const faulty = (story: string) =>
  bySentence(findingsOf(aListing({ story: { vi: story } }))).map(({ pieces, findings }) => [
    pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
    findings.map(({ rule }) => rule).join(' '),
  ]);

// Texts that owners really write and that Booking.com does not take.
test.each([
  ['Gọi 0912.345.678 nhé.', 'Gọi [0912.345.678] nhé.', 'phone-number'],
  ['Số là không chín một hai.', 'Số là [không chín một hai].', 'phone-number'],
  ['Nhắn zalo trước khi tới.', 'Nhắn [zalo] trước khi tới.', 'platform-name'],
  ['Thư: suoi thu @ gmail . com.', 'Thư: suoi [thu @ gmail . com].', 'email-address'],
  ['GIÁ SỐC!!!', '[GIÁ SỐC!!!]', 'price capitals exclamation'],
  ['Một đêm hai trăm nghìn.', '[Một đêm hai trăm nghìn].', 'price'],
])('“%s” is shown once, with what is meant', (story, sentence, rules) => {
  expect(faulty(story)).toEqual([[sentence, rules]]);
});

test('what is found inside something wider is told once', () => {
  const [[sentence, rules] = []] = faulty('Xem fb.com/suoithu nhé.');
  expect(sentence).toContain('[fb.com/suoithu');
  expect(rules).toBe('web-address');
});

test('two faults of one sentence stand together, two sentences apart', () => {
  expect(faulty('Gọi 0912.345.678 hoặc zalo. Nhà đẹp nhất vùng.')).toEqual([
    ['Gọi [0912.345.678] hoặc [zalo].', 'phone-number platform-name'],
    ['Nhà [đẹp nhất vùng].', 'superlative'],
  ]);
});

test.each([
  'Ngôi nhà 100 năm tuổi.',
  'Nhà cách hồ 2 km.',
  'Sàn ngủ được 20 người.',
  'Nhà có từ năm 1998.',
])('“%s” is an ordinary sentence', (story) => {
  expect(faulty(story)).toEqual([]);
});
