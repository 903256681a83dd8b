import { bilingual } from './bilingual.ts';
import { isDevice } from './device-name.ts';
import { choice, decimal, flag, group, pattern, type ValueNotes } from './field.ts';
import { shown } from './shown.ts';
import { slug } from './slug.ts';
import { subjects } from './subject.ts';

/** Form of a picture's name: it fits into every system and every address as it is. */
export const photoNameForm =
  /^(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])\.)[a-z0-9][a-z0-9._-]{0,99}\.(?:jpe?g|png|webp|avif)$/i;

/** Which part of a picture's name cannot stay: `Tên “a (2).jpg” có dấu cách, có dấu ngoặc.` */
function wrongName(name: string): string {
  const stem = name.replace(/\.[^.]*$/, '');
  const letter = /[^\p{ASCII}]/u.exec(name.normalize('NFC'))?.[0];
  const sign = /[^\w\s().-]/.exec(name.replace(/[^\p{ASCII}]/gu, ''))?.[0];
  const parts = [
    ...(/\s/.test(name) ? ['có dấu cách'] : []),
    ...(/[()]/.test(name) ? ['có dấu ngoặc'] : []),
    ...(letter ? [`có chữ “${letter}”`] : []),
    ...(sign ? [`có dấu “${sign}”`] : []),
    ...(/^[._-]/.test(name) ? ['không bắt đầu bằng chữ hay số'] : []),
    ...(/\.(?:jpe?g|png|webp|avif)$/i.test(name)
      ? []
      : ['không có đuôi .jpg, .png, .webp hay .avif (ảnh kiểu khác thì lưu lại thành JPG)']),
    ...(isDevice(name) ? ['là tên Windows giữ cho riêng nó'] : []),
    ...(stem.length > 100 ? ['dài quá 100 chữ'] : []),
  ];
  return `Tên “${shown(name)}” ${parts.join(', ')}.`;
}

/** Name of a picture in the `photos/` folder beside the content file. */
export const photoFile = (notes: ValueNotes<string>) =>
  pattern({
    remedy: `Hãy đổi tên ảnh trong thư mục photos: chữ không dấu, chữ số, gạch ngang, ví dụ: ${notes.example}`,
    widget: 'photo-file',
    ...notes,
    form: photoNameForm,
    wrong: wrongName,
  });

/** The point of a picture that must stay visible in every crop: fractions of width and height from the top left. */
export const focalPoint = group(
  {
    x: decimal({
      label: 'Sang phải',
      hint: '0 là mép trái, 1 là mép phải.',
      contract: 'Horizontal position as a fraction of the width, from the left.',
      example: 0.5,
      min: 0,
      max: 1,
    }),
    y: decimal({
      label: 'Xuống dưới',
      hint: '0 là mép trên, 1 là mép dưới.',
      contract: 'Vertical position as a fraction of the height, from the top.',
      example: 0.4,
      min: 0,
      max: 1,
    }),
  },
  {
    label: 'Điểm chính của ảnh',
    hint: 'Chỗ không được cắt mất khi làm ảnh vuông, ảnh đứng.',
    contract: 'Focal point; without it the crop follows what stands out in the picture.',
    widget: 'focal-point',
  },
);

/** A point of a picture, fractions from the top left. */
export interface FocalPoint {
  x: number;
  y: number;
}

/** One picture with what is known about it. */
export const photo = group(
  {
    file: photoFile({
      label: 'Tệp ảnh',
      hint: 'Tên tệp trong thư mục photos.',
      contract: 'File name in photos/.',
      example: 'nha-nhin-tu-ngo.jpg',
    }),
    alt: bilingual({
      label: 'Ảnh này chụp gì',
      hint: 'Tả trong một câu cho người không nhìn thấy ảnh.',
      contract: 'Alternative text: what the picture shows, one sentence.',
      example: {
        vi: 'Nhà sàn lợp cọ trong nắng sớm.',
        en: 'A palm-thatched stilt house in the morning sun.',
      },
      max: 250,
    }),
    subject: choice({
      label: 'Ảnh về',
      hint: 'Để chọn đúng ảnh cho từng bài đăng.',
      contract: 'What the picture shows; outputs choose pictures by it.',
      example: 'exterior',
      from: subjects,
    }),
    focal: focalPoint.optional(),
    room: slug({
      label: 'Ảnh của phòng',
      hint: 'Mã của phòng trong ảnh, nếu là ảnh một phòng.',
      contract: 'The `id` of the room the picture shows.',
      example: 'san-chung',
      widget: 'room',
    }).optional(),
    illustration: flag({
      label: 'Hình minh họa',
      hint: 'Đánh dấu khi đây là hình vẽ, không phải ảnh chụp thật.',
      contract: 'The picture is drawn, not a photograph; readers are told.',
      example: false,
    }).default(false),
  },
  { label: 'Ảnh', hint: 'Một ảnh và vài dòng về ảnh.', contract: 'A picture and what is known about it.' },
);
