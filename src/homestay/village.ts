import type { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { emojiAmounts } from './emoji.ts';
import { choice, choices, group, list, text, values, whole } from './field.ts';
import { hashtags } from './hashtags.ts';
import { peoples } from './people.ts';
import { photo } from './photo.ts';
import { commune, province } from './place.ts';
import { publicPosition } from './position.ts';
import { seasonAdvices } from './season-advice.ts';
import { sightKinds } from './sight-kind.ts';
import { villageColours } from './village-colours.ts';
import { voices } from './voice.ts';

const season = group(
  {
    name: bilingual({
      label: 'Tên mùa',
      hint: 'Ví dụ: Mùa nước đổ.',
      contract: 'Name of the season.',
      example: { vi: 'Mùa nước đổ', en: 'Flooded terraces' },
      max: 60,
    }),
    from: whole({
      label: 'Từ tháng',
      hint: 'Tháng bắt đầu, dương lịch.',
      contract: 'First month, 1–12.',
      example: 5,
      widget: 'month',
      min: 1,
      max: 12,
    }),
    until: whole({
      label: 'Tới tháng',
      hint: 'Tháng kết thúc, dương lịch.',
      contract: 'Last month, 1–12; smaller than `from` when the season crosses the new year.',
      example: 6,
      widget: 'month',
      min: 1,
      max: 12,
    }),
    about: bilingual({
      label: 'Mùa này có gì',
      hint: 'Một hai câu: khách thấy gì, nên mang gì.',
      contract: 'What the season is like for guests.',
      example: { vi: 'Ruộng bậc thang đầy nước.', en: 'The terraces are full of water.' },
      max: 500,
      lines: true,
    }),
    advice: choice({
      label: 'Nên tới hay nên biết',
      hint: 'Mùa đẹp, có hội: chọn “Nên tới”. Mưa, đường trơn, nước cạn: chọn “Nên biết”, lời đăng chỉ nhắc trước chứ không mời lên.',
      contract: 'Whether guests are invited for the season, or only told what to know of it.',
      example: 'worth-coming',
      from: seasonAdvices,
    }).optional(),
  },
  {
    label: 'Mùa',
    hint: 'Một mùa đáng tới, hay khách nên biết trước.',
    contract: 'A season worth coming for, or good to know of.',
  },
);

const sight = group(
  {
    name: bilingual({
      label: 'Tên nơi',
      hint: 'Ví dụ: Thác Khuổi Nhi.',
      contract: 'Name of the sight.',
      example: { vi: 'Thác Khuổi Nhi', en: 'Khuổi Nhi waterfall' },
      max: 80,
    }),
    about: bilingual({
      label: 'Nơi này có gì',
      hint: 'Một hai câu, chỉ ghi điều chắc chắn đúng.',
      contract: 'What there is to see; facts only.',
      example: { vi: 'Cá nhỏ rỉa chân người lội suối.', en: 'Small fish nibble the feet of bathers.' },
      max: 400,
      lines: true,
    }),
    kind: choice({
      label: 'Nơi gì',
      hint: 'Chọn loại gần đúng nhất; trên bản đồ mỗi loại có một hình.',
      contract: 'Kind of sight; its picture on maps.',
      example: 'waterfall',
      from: sightKinds,
    }).optional(),
    position: publicPosition.optional(),
  },
  { label: 'Nơi đáng xem', hint: 'Cảnh đẹp, di tích quanh bản.', contract: 'A sight near by.' },
);

/** A village with its homestays: place first, house second. */
export const village = group(
  {
    name: text({
      label: 'Tên bản',
      hint: 'Tên người trong vùng vẫn gọi.',
      contract: 'Name of the village.',
      example: 'Nà Tông',
      max: 60,
    }),
    commune,
    province,
    aliases: values(
      text({
        label: 'Tên cũ, tên khác',
        hint: 'Khách vẫn tìm bằng tên cũ.',
        contract: 'A former or other name.',
        example: 'huyện Lâm Bình',
        max: 80,
      }),
      {
        label: 'Tên cũ, tên khác',
        hint: 'Tên huyện, xã trước tháng 7 năm 2025 và cách viết khác; khách vẫn tìm bằng tên cũ.',
        contract: 'Former and other names of the place, for search.',
        example: ['huyện Lâm Bình'],
        item: 'tên',
        max: 30,
      },
    ).default([]),
    peoples: choices({
      label: 'Dân tộc',
      hint: 'Các dân tộc sống trong bản.',
      contract: 'Peoples who live in the village.',
      example: ['tay'],
      from: peoples,
    }).default([]),
    tagline: bilingual({
      label: 'Câu giới thiệu',
      hint: 'Một câu ngắn về bản.',
      contract: 'One short sentence about the village.',
      example: { vi: 'Bản Tày dưới chân 99 ngọn núi', en: 'A Tày village below ninety-nine peaks' },
      max: 120,
    }),
    story: bilingual({
      label: 'Về bản',
      hint: 'Bản ở đâu, người ta sống bằng gì, có gì hay. Chỉ ghi điều chắc chắn đúng.',
      contract: 'What the village is like; paragraphs separated by empty lines.',
      example: { vi: 'Bản nằm giữa cánh đồng.', en: 'The village lies in its fields.' },
      max: 4000,
      lines: true,
    }),
    position: publicPosition.optional(),
    gettingThere: bilingual({
      label: 'Đường tới bản',
      hint: 'Đi từ Hà Nội: đường nào, bao xa, mấy tiếng, xe gì.',
      contract: 'How to get there from Hà Nội.',
      example: { vi: 'Từ Hà Nội khoảng 6 tiếng ô tô.', en: 'About six hours by car from Hà Nội.' },
      max: 1500,
      lines: true,
    }),
    roadAdvice: choice({
      label: 'Đường nên đi hay nên biết',
      hint: 'Đường có đèo, có cảnh đáng chạy xe: chọn “Nên tới”. Đường xấu, dễ trơn: chọn “Nên biết”. Đường thường thì bỏ trống.',
      contract:
        'Whether the road is itself a reason to come, or something to know of; absent when it is neither.',
      example: 'good-to-know',
      from: seasonAdvices,
    }).optional(),
    manners: bilingual({
      label: 'Phép tắc trong bản',
      hint: 'Mỗi dòng một điều khách nên giữ khi vào nhà, vào bản. Không có thì bỏ trống.',
      contract: 'Customs that guests should keep, one a line; shown on the pages of the village’s houses.',
      example: {
        vi: 'Bỏ giày dép ở chân cầu thang trước khi lên nhà.',
        en: 'Leave your shoes at the foot of the stairs before you go up.',
      },
      max: 1500,
      lines: true,
    }).optional(),
    seasons: list(season, {
      label: 'Các mùa',
      hint: 'Những mùa đáng tới, và mùa khách nên biết trước.',
      contract: 'Seasons worth coming for, and those that guests should know of.',
      item: 'mùa',
      max: 12,
    }).default([]),
    sights: list(sight, {
      label: 'Nơi đáng xem',
      hint: 'Cảnh đẹp, di tích quanh bản.',
      contract: 'Sights near by.',
      item: 'nơi',
      max: 20,
    }).default([]),
    sharing: bilingual({
      label: 'Tiền khách trả đi về đâu',
      hint: 'Bản có quỹ chung, chia phần cho người nấu, người hát, người lái thuyền thì ghi ra. Không có thì bỏ trống.',
      contract: 'Where the money of guests goes: the common fund, the shares; facts only.',
      example: {
        vi: 'Mỗi khách góp 10.000 đồng vào quỹ chung để sửa đường và giữ rừng.',
        en: 'Of each guest’s payment, 10,000 đồng go to a common fund for the lane and the forest.',
      },
      max: 800,
      lines: true,
    }).optional(),
    colours: villageColours.optional(),
    voice: choice({
      label: 'Lời của ai',
      hint: 'Ai đăng bài: tổ kể về từng nhà, hay chủ nhà tự kể và xưng em, mình, nhà mình.',
      contract: 'Who speaks in the posts: the team, of a house; or its owner, of their own.',
      example: 'team',
      from: voices,
    }).default('team'),
    emoji: choice({
      label: 'Biểu tượng cảm xúc',
      hint: 'Bài đăng dùng nhiều hay ít biểu tượng như 🍚 🛶. Biểu tượng chủ nhà tự gõ thì vẫn giữ.',
      contract: 'How many emoji the posts have; those that owners have typed are kept with each amount.',
      example: 'few',
      from: emojiAmounts,
    }).default('few'),
    hashtags: hashtags.default([]),
    photos: list(photo, {
      label: 'Ảnh',
      hint: 'Ảnh đầu tiên là ảnh chính.',
      contract: 'Pictures; the first is the main one.',
      item: 'ảnh',
      widget: 'photos',
      min: 1,
      max: 40,
    }),
  },
  { label: 'Bản', hint: 'Mọi điều về một bản.', contract: 'A village.' },
);

/** A village after parsing. */
export type Village = z.output<typeof village>;
