import { text } from './field.ts';

/** Commune, the lower of Vietnam's two administrative levels since 1 July 2025. */
export const commune = text({
  label: 'Xã',
  hint: 'Tên xã hiện nay, không kèm chữ “xã”.',
  contract: 'Commune without the word "xã"; there is no district level since 1 July 2025.',
  example: 'Thượng Lâm',
  max: 60,
});

/** Province. */
export const province = text({
  label: 'Tỉnh',
  hint: 'Tên tỉnh, không kèm chữ “tỉnh”.',
  contract: 'Province without the word "tỉnh".',
  example: 'Tuyên Quang',
  max: 60,
});
