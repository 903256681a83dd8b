import type { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { teamContact } from './contact.ts';
import { dataLicence } from './data-licence.ts';
import { deskHost } from './desk-host.ts';
import { choices, group, list, text } from './field.ts';
import { languageKeys, languages } from './language.ts';
import { mapTiles } from './map-tiles.ts';
import { origin } from './origin.ts';
import { photo } from './photo.ts';

const languageNames = Object.fromEntries(
  languageKeys.map((key) => [key, { vi: languages[key].name, en: languages[key].name }]),
) as Record<keyof typeof languages, { vi: string; en: string }>;

/** The site as a whole. */
export const site = group(
  {
    name: text({
      label: 'Tên trang',
      hint: 'Tên hiện ở đầu trang và trên các tấm ảnh.',
      contract: 'Name of the site.',
      example: 'Nhà sàn Lâm Bình',
      max: 60,
    }),
    address: origin({
      label: 'Địa chỉ trang',
      hint: 'Tên miền nơi trang sẽ được đăng, bắt đầu bằng https://, không có gì theo sau.',
      contract: 'Origin under which the site is published; cards, captions and sitemap use it.',
      example: 'https://nha-san.example',
    }),
    languages: choices({
      label: 'Ngôn ngữ',
      hint: 'Tiếng Việt luôn có; chọn thêm tiếng khác nếu muốn.',
      contract: 'Languages of the site; Vietnamese is always among them.',
      example: ['vi', 'en'],
      from: languageNames,
    })
      .refine((keys) => keys.includes('vi'), {
        error: '“Ngôn ngữ” luôn phải có vi (Tiếng Việt).',
        params: { en: 'Vietnamese is always among the languages' },
      })
      .default(['vi', 'en']),
    tagline: bilingual({
      label: 'Câu giới thiệu',
      hint: 'Câu đầu tiên khách đọc.',
      contract: 'The first sentence visitors read.',
      example: { vi: 'Ngủ nhà sàn giữa núi và hồ', en: 'Sleep in a stilt house between peaks and lake' },
      max: 120,
    }),
    about: bilingual({
      label: 'Về vùng này',
      hint: 'Vài đoạn về vùng đất và vì sao nên tới.',
      contract: 'About the region; paragraphs separated by empty lines.',
      example: { vi: 'Lâm Bình nằm giữa núi đá vôi.', en: 'Lâm Bình lies among limestone mountains.' },
      max: 3000,
      lines: true,
    }),
    photos: list(photo, {
      label: 'Ảnh đầu trang',
      hint: 'Ảnh đầu tiên hiện to ở trang chủ.',
      contract: 'Pictures of the home page, files in content/photos/; the first is the large one.',
      item: 'ảnh',
      widget: 'photos',
      min: 1,
      max: 12,
    }),
    team: group(
      {
        name: text({
          label: 'Tên tổ',
          hint: 'Tên tổ công nghệ số cộng đồng.',
          contract: 'Name of the team.',
          example: 'Tổ công nghệ số cộng đồng thôn Nà Tông',
          max: 100,
        }),
        contact: teamContact.optional(),
      },
      { label: 'Tổ công nghệ số', hint: 'Người làm trang này.', contract: 'The village team.' },
    ),
    dataLicence: dataLicence.optional(),
    mapTiles: mapTiles.optional(),
    desk: deskHost.optional(),
  },
  { label: 'Trang', hint: 'Tên, địa chỉ, ngôn ngữ của trang.', contract: 'The site as a whole.' },
);

/** The site after parsing. */
export type Site = z.output<typeof site>;
