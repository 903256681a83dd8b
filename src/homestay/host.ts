import { bilingual } from './bilingual.ts';
import { choice, choices, group, text } from './field.ts';
import { peoples } from './people.ts';
import { photoFile } from './photo.ts';
import { spokenLanguages } from './spoken-language.ts';

/** Who receives the guests. */
export const host = group(
  {
    name: text({
      label: 'Tên chủ nhà',
      hint: 'Tên khách vẫn gọi, ví dụ “Cô Hoa” hoặc “Gia đình anh Nam”.',
      contract: 'Name of the host as guests use it.',
      example: 'Cô Hoa',
      max: 80,
    }),
    people: choice({
      label: 'Dân tộc',
      hint: 'Dân tộc của gia đình.',
      contract: 'People the family belongs to.',
      example: 'tay',
      from: peoples,
    }).optional(),
    languages: choices({
      label: 'Nói được tiếng',
      hint: 'Những thứ tiếng người trong nhà nói được với khách.',
      contract: 'Languages somebody in the house can speak with guests.',
      example: ['vietnamese', 'tay'],
      from: spokenLanguages,
    }).default(['vietnamese']),
    about: bilingual({
      label: 'Về chủ nhà',
      hint: 'Vài câu: gia đình làm gì, khéo việc gì, thích kể chuyện gì với khách.',
      contract: 'A few sentences about the host.',
      example: {
        vi: 'Cô Hoa dệt thổ cẩm từ năm mười ba tuổi.',
        en: 'Hoa has woven brocade since she was thirteen.',
      },
      max: 1000,
      lines: true,
    }).optional(),
    portrait: photoFile({
      label: 'Ảnh chủ nhà',
      hint: 'Ảnh chân dung, chỉ đăng khi người trong ảnh đồng ý.',
      contract: 'Portrait of the host, a file in photos/.',
      example: 'co-hoa.jpg',
    }).optional(),
  },
  { label: 'Chủ nhà', hint: 'Ai đón khách?', contract: 'Who receives the guests.' },
);
