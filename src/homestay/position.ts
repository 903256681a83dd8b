import { choice, decimal, group } from './field.ts';
import { precisions } from './precision.ts';

const fields = (what: string) => ({
  latitude: decimal({
    label: 'Vĩ độ',
    hint: 'Số thứ nhất khi giữ tay trên Google Maps, ví dụ 22.4893.',
    contract: `Latitude of ${what}, WGS 84, in degrees; inside Vietnam.`,
    example: 22.4893,
    remedy: 'Chép số thứ nhất trong Google Maps, dùng dấu chấm: 22.4893.',
    min: 8.1,
    max: 23.5,
  }),
  longitude: decimal({
    label: 'Kinh độ',
    hint: 'Số thứ hai khi giữ tay trên Google Maps, ví dụ 105.3021.',
    contract: `Longitude of ${what}, WGS 84, in degrees; inside Vietnam.`,
    example: 105.3021,
    remedy: 'Chép số thứ hai trong Google Maps, dùng dấu chấm: 105.3021.',
    min: 102.1,
    max: 109.6,
  }),
});

/** Where a public place is: a village, a landing, a sight. Always shown as it is. */
export const publicPosition = group(fields('the place'), {
  label: 'Vị trí',
  hint: 'Mở Google Maps, giữ tay vào chỗ đó, chép hai con số hiện lên.',
  contract: 'Position of a public place.',
  widget: 'position',
});

/**
 * Where a house is. When the owner allows only an approximate position, the exact one is dropped while the file
 * is read: rounded to two decimals (about 1.1 km), so that nothing that is published can hold it.
 */
export const housePosition = group(
  {
    ...fields('the house'),
    precision: choice({
      label: 'Cho xem vị trí',
      hint: 'Nếu chủ nhà ngại, chọn “khoảng chừng”: bản đồ chỉ chỉ tới gần bản.',
      contract: 'Whether the exact position may be published.',
      example: 'exact',
      from: precisions,
    }),
  },
  {
    label: 'Vị trí nhà',
    hint: 'Mở Google Maps, giữ tay vào mái nhà, chép hai con số hiện lên.',
    contract: 'Position of the house and how exactly it may be shown.',
    widget: 'position',
  },
).transform(({ latitude, longitude, precision }) =>
  precision === 'exact'
    ? { latitude, longitude, precision }
    : { latitude: coarse(latitude), longitude: coarse(longitude), precision },
);

const coarse = (degrees: number) => Math.round(degrees * 100) / 100;

/** A position that may be published. */
export interface Position {
  latitude: number;
  longitude: number;
}
