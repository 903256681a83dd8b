import { bilingual } from './bilingual.ts';
import { extraBeds } from './extra-beds.ts';
import { choice, choices, flag, group, pattern, whole } from './field.ts';
import { whenSound } from './when.ts';
import { writtenTime } from './written-time.ts';

/** Whether pets may come. */
export const petRules = {
  no: { vi: 'Không nhận thú nuôi', en: 'No pets' },
  'on-request': { vi: 'Hỏi trước khi mang thú nuôi', en: 'Pets on request' },
  yes: { vi: 'Nhận thú nuôi', en: 'Pets welcome' },
} as const;

/** Whether pets cost something. */
export const petCharges = {
  free: { vi: 'Không lấy thêm tiền', en: 'Free' },
  charge: { vi: 'Có thể tính thêm tiền', en: 'Charges may apply' },
} as const;

/** Where guests may smoke. */
export const smokingRules = {
  no: { vi: 'Không hút thuốc', en: 'No smoking' },
  outside: { vi: 'Chỉ hút thuốc ngoài sân', en: 'Smoking outside only' },
  yes: { vi: 'Được hút thuốc', en: 'Smoking allowed' },
} as const;

/** Ways to pay. */
export const payments = {
  cash: { vi: 'Tiền mặt', en: 'Cash' },
  'bank-transfer': { vi: 'Chuyển khoản, quét mã QR', en: 'Vietnamese bank transfer or QR' },
  wallet: { vi: 'Ví điện tử', en: 'Vietnamese e-wallet' },
  card: { vi: 'Thẻ ngân hàng', en: 'Card' },
} as const;

/** Until when a booking can be cancelled without cost. */
export const cancellations = {
  'any-time': { vi: 'Hủy lúc nào cũng không mất tiền', en: 'Free cancellation at any time' },
  'one-day': { vi: 'Hủy trước 1 ngày không mất tiền', en: 'Free cancellation until 1 day before' },
  'two-days': { vi: 'Hủy trước 2 ngày không mất tiền', en: 'Free cancellation until 2 days before' },
  'three-days': { vi: 'Hủy trước 3 ngày không mất tiền', en: 'Free cancellation until 3 days before' },
  'seven-days': { vi: 'Hủy trước 7 ngày không mất tiền', en: 'Free cancellation until 7 days before' },
  'non-refundable': { vi: 'Không hoàn tiền khi hủy', en: 'Non-refundable' },
} as const;

/** Keys of the rules. */
export type Cancellation = keyof typeof cancellations;
export type PetCharge = keyof typeof petCharges;
export type PetRule = keyof typeof petRules;
export type SmokingRule = keyof typeof smokingRules;

const halfHour = (label: string, contract: string, example: string) =>
  pattern({
    label,
    hint: 'Giờ chẵn hoặc giờ rưỡi.',
    contract: `${contract} HH:00 or HH:30, local time.`,
    example,
    widget: 'half-hour',
    meant: writtenTime,
    form: /^(?:[01]\d|2[0-3]):(?:00|30)$/,
    remedy: `Hãy chọn giờ chẵn hoặc giờ rưỡi; trong tệp thì ghi đủ bốn chữ số, ví dụ: “${example}”.`,
  });

/** Minutes since midnight of `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const inOrder = (window: { from?: string | undefined; until?: string | undefined }) =>
  !window.from || !window.until || minutesOf(window.from) < minutesOf(window.until);

const order = (label: string) => ({
  error: `“${label}”: giờ đầu phải sớm hơn giờ cuối.`,
  params: { en: '`from` must be earlier than `until`' },
  path: ['until'],
  when: whenSound('from', 'until'),
});

/** The rules of the house. */
export const houseRules = group(
  {
    checkIn: group(
      {
        from: halfHour('Nhận phòng từ', 'Earliest check-in.', '14:00'),
        until: halfHour('Nhận phòng tới', 'Latest check-in; absent means any hour.', '21:00').optional(),
      },
      { label: 'Giờ nhận phòng', hint: 'Khách tới vào lúc nào?', contract: 'Check-in window.' },
    ).refine(inOrder, order('Giờ nhận phòng')),
    checkOut: group(
      {
        from: halfHour('Trả phòng từ', 'Earliest check-out; absent means any hour.', '06:00').optional(),
        until: halfHour('Trả phòng trước', 'Latest check-out.', '11:00'),
      },
      { label: 'Giờ trả phòng', hint: 'Khách rời nhà trước mấy giờ?', contract: 'Check-out window.' },
    ).refine(inOrder, order('Giờ trả phòng')),
    children: group(
      {
        welcome: flag({
          label: 'Nhận khách có trẻ em',
          hint: 'Nhà có đón trẻ em không?',
          contract: 'Whether children may stay.',
          example: true,
        }),
        freeUnder: whole({
          label: 'Miễn phí cho trẻ dưới (tuổi)',
          hint: 'Trẻ dưới tuổi này ngủ cùng bố mẹ không mất tiền.',
          contract: 'Children below this age in years stay free in existing beds.',
          example: 6,
          min: 1,
          max: 17,
        }).optional(),
      },
      { label: 'Trẻ em', hint: 'Nhà đón trẻ em thế nào?', contract: 'Children.' },
    ),
    extraBeds: extraBeds.optional(),
    pets: choice({
      label: 'Thú nuôi',
      hint: 'Khách mang chó, mèo tới được không?',
      contract: 'Whether pets may come.',
      example: 'no',
      from: petRules,
    }),
    petCharge: choice({
      label: 'Tiền thú nuôi',
      hint: 'Khách mang thú nuôi tới thì có lấy thêm tiền không? Không nhận thú nuôi thì để trống.',
      contract: 'Whether pets cost something; has no effect where none may come.',
      example: 'free',
      from: petCharges,
    }).optional(),
    smoking: choice({
      label: 'Hút thuốc',
      hint: 'Nhà sàn gỗ nên giữ lửa cẩn thận.',
      contract: 'Where guests may smoke.',
      example: 'outside',
      from: smokingRules,
    }),
    quietHours: group(
      {
        from: halfHour('Yên tĩnh từ', 'Beginning of the quiet hours.', '22:00'),
        until: halfHour('Yên tĩnh tới', 'End of the quiet hours, usually next morning.', '05:30'),
      },
      { label: 'Giờ yên tĩnh', hint: 'Từ mấy giờ cả nhà cần ngủ?', contract: 'Quiet hours.' },
    ).optional(),
    payment: choices({
      label: 'Trả tiền bằng',
      hint: 'Chọn mọi cách nhà nhận được.',
      contract: 'Ways to pay.',
      example: ['cash'],
      from: payments,
    }).refine((ways) => ways.length > 0, {
      error: '“Trả tiền bằng” cần ít nhất một cách. Hãy chọn, ví dụ: Tiền mặt (cash).',
      params: { en: 'at least one way to pay is required' },
    }),
    cancellation: choice({
      label: 'Khi khách hủy',
      hint: 'Khách báo hủy trước bao lâu thì không mất tiền?',
      contract: 'Until when a booking can be cancelled without cost.',
      example: 'two-days',
      from: cancellations,
    }).optional(),
    note: bilingual({
      label: 'Dặn thêm',
      hint: 'Điều khách nên biết, ví dụ bỏ dép ở chân cầu thang.',
      contract: 'What else guests should know.',
      example: {
        vi: 'Xin để giày dép ở chân cầu thang.',
        en: 'Please leave your shoes at the foot of the stairs.',
      },
      max: 500,
      lines: true,
    }).optional(),
  },
  { label: 'Nội quy nhà', hint: 'Giờ giấc và những điều cần giữ.', contract: 'Rules of the house.' },
);
