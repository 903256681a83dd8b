import { colour, tooAlike } from './colour.ts';
import { undyedCotton } from './contrast.ts';
import { group } from './field.ts';

/**
 * Two colours of a village, for its cards. Text in cotton white stands on `cloth`, text in `cloth` on `accent`, so
 * both pairs are held to a contrast of 4.5:1.
 */
export const villageColours = group(
  {
    cloth: colour({
      label: 'Màu vải',
      hint: 'Màu nền đậm của tấm ảnh quảng bá, như màu vải nhuộm của bản.',
      contract: 'Dark ground of the village’s cards; cotton-white text on it keeps 4.5:1.',
      example: '#171b3c',
    }),
    accent: colour({
      label: 'Màu điểm',
      hint: 'Màu sáng của ô giá và tên bản, nổi trên màu vải.',
      contract: 'Bright colour of price tag and place name; keeps 4.5:1 with `cloth`.',
      example: '#f0b94a',
    }),
  },
  {
    label: 'Màu của bản',
    hint: 'Để trống thì ảnh dùng màu chàm và màu lúa chín.',
    contract: 'Colours of the village’s cards; indigo and rice gold when absent.',
  },
).superRefine(({ cloth, accent }, context) => {
  const pale = tooAlike(cloth, undyedCotton);
  if (pale) {
    context.addIssue({
      code: 'custom',
      path: ['cloth'],
      message: `“Màu vải” nhạt quá, chữ trắng trên nền ấy khó đọc (độ tương phản ${pale}). Hãy chọn màu đậm hơn, ví dụ: “#171b3c”.`,
      params: { en: 'cotton-white text on this ground has less contrast than 4.5:1' },
    });
  }
  const faint = tooAlike(cloth, accent);
  if (faint) {
    context.addIssue({
      code: 'custom',
      path: ['accent'],
      message: `“Màu điểm” gần giống “Màu vải”, giá tiền khó đọc (độ tương phản ${faint}). Hãy chọn màu sáng hơn, ví dụ: “#f0b94a”.`,
      params: { en: 'the accent on the cloth has less contrast than 4.5:1' },
    });
  }
});
