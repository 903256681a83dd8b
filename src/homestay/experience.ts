import type { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { choice, decimal, flag, group, list } from './field.ts';
import { photo } from './photo.ts';

/** Kinds of experience; `icon` is a name of the Lucide set. */
export const experienceKinds = {
  boat: { vi: 'Đi thuyền', en: 'Boat trip', icon: 'sailboat' },
  singing: { vi: 'Hát Then, đàn tính', en: 'Then singing', icon: 'music' },
  weaving: { vi: 'Dệt thổ cẩm', en: 'Brocade weaving', icon: 'grid-3x3' },
  cooking: { vi: 'Nấu ăn', en: 'Cooking', icon: 'chef-hat' },
  trekking: { vi: 'Đi bộ đường rừng', en: 'Trekking', icon: 'mountain' },
  cycling: { vi: 'Đạp xe', en: 'Cycling', icon: 'bike' },
  farming: { vi: 'Làm ruộng, làm vườn', en: 'Farming', icon: 'sprout' },
  festival: { vi: 'Lễ hội', en: 'Festival', icon: 'party-popper' },
} as const;

/** Key of a kind of experience. */
export type ExperienceKind = keyof typeof experienceKinds;

/** Something guests do in the village; homestays refer to it and add their price. */
export const experience = group(
  {
    name: bilingual({
      label: 'Tên trải nghiệm',
      hint: 'Ngắn gọn, bắt đầu bằng việc khách làm.',
      contract: 'Name of the experience.',
      example: { vi: 'Đi thuyền trên hồ Lâm Bình', en: 'A boat on Lâm Bình lake' },
      max: 80,
    }),
    kind: choice({
      label: 'Loại',
      hint: 'Chọn loại gần đúng nhất.',
      contract: 'Kind of experience.',
      example: 'boat',
      from: experienceKinds,
    }),
    sample: flag({
      label: 'Nội dung mẫu',
      hint: 'Đánh dấu khi trải nghiệm này chỉ để làm mẫu.',
      contract: 'The offer does not exist; pages say so and search engines are kept out.',
      example: false,
    }).default(false),
    tagline: bilingual({
      label: 'Câu giới thiệu',
      hint: 'Một câu ngắn: khách được gì.',
      contract: 'One short sentence: what one gets.',
      example: { vi: 'Nửa ngày giữa những đảo đá vôi', en: 'Half a day among limestone islands' },
      max: 120,
    }),
    story: bilingual({
      label: 'Kể về trải nghiệm',
      hint: 'Diễn ra thế nào, ai dẫn, cần mang gì.',
      contract: 'How it goes, who leads, what to bring; paragraphs separated by empty lines.',
      example: { vi: 'Thuyền rời bến lúc sáng sớm.', en: 'The boat leaves early in the morning.' },
      max: 3000,
      lines: true,
    }),
    hours: decimal({
      label: 'Kéo dài (giờ)',
      hint: 'Khoảng mấy tiếng?',
      contract: 'Approximate length in hours.',
      example: 3,
      min: 0.5,
      max: 240,
    }).optional(),
    photos: list(photo, {
      label: 'Ảnh',
      hint: 'Ảnh đầu tiên là ảnh chính.',
      contract: 'Pictures; the first is the main one.',
      item: 'ảnh',
      widget: 'photos',
      min: 1,
      max: 30,
    }),
  },
  { label: 'Trải nghiệm', hint: 'Một việc khách làm được.', contract: 'An experience.' },
);

/** An experience after parsing. */
export type Experience = z.output<typeof experience>;
