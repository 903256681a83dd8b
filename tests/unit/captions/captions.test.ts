import { describe, expect, test } from 'vitest';
import { captionOf } from '../../../src/captions/caption.ts';
import { aListing } from '../../fixtures/listing.ts';

const site = { address: 'https://nha-san.example' };
const listing = aListing();

/** A caption as a person sees it before pasting. */
const shown = (...choice: Parameters<typeof captionOf>) => {
  const { title, text } = captionOf(...choice);
  return title ? `[${title}]\n\n${text}` : text;
};

describe('the complete house', () => {
  test('on Facebook, in Vietnamese', () => {
    expect(shown(listing, site, 'facebook', 'vi')).toMatchInlineSnapshot(`
      "Sàn gỗ bên suối, sáng nghe tiếng nước: Homestay Suối Thử, Bản Thử.

      Cô Thử kể: “Ngôi nhà được ông nội dựng từ gỗ trong rừng của bản.”

      Rảnh thì đi thuyền trên hồ cũng được.

      Nhà có sàn chung ngủ được 12 người và 2 phòng đôi. Tiền ngủ: sàn chung 150k một người, phòng đôi 450k.

      Cơm tối xong, ngồi bên bếp lửa.

      Sàn chung nhìn ra núi, phòng đôi nhìn ra suối.

      📍 Thôn Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)
      📞 Ngày nào lên, mấy người, nhắn cô Thử: 0900 000 001 (có Zalo)

      #DuLichTuyenQuang #HomestayLamBinh #HomestaySuoiThu #NhaSan #LamBinh"
    `);
  });
  test('on Facebook, in English', () => {
    expect(shown(listing, site, 'facebook', 'en')).toMatchInlineSnapshot(`
      "In Bản Thử, Tuyên Quang: a wooden floor by the stream.

      Thử says: “Grandfather built the house from timber of the village forest.”

      After dark you can sit by the hearth. If you can stay longer: a boat on the lake.

      The house has a communal sleeping floor for 12 and two double rooms. A night costs 150,000 VND per person on the communal floor, 450,000 VND for a double room.

      Worth a look nearby: Khuổi Nhi waterfall.

      📍 Bản Thử, Thượng Lâm commune, Tuyên Quang, Vietnam (formerly Lâm Bình district)
      📞 To stay with Thử, message your dates or call +84 900 000 001

      #VietnamTravel #HomestayVietnam #HomestaySuoiThu #StiltHouse #LamBinh"
    `);
  });
  test('on TikTok, in Vietnamese', () => {
    expect(shown(listing, site, 'tiktok', 'vi')).toMatchInlineSnapshot(`
      "[“Ngôi nhà được ông nội dựng từ gỗ trong rừng của bản” – Bản Thử]

      Sàn gỗ bên suối, sáng nghe tiếng nước. Mời anh chị ghé Homestay Suối Thử, Bản Thử.
      Cô Thử kể: “Ngôi nhà được ông nội dựng từ gỗ trong rừng của bản.”
      Cơm tối xong, ngồi bên bếp lửa.

      📞 0900 000 001 (cô Thử, có Zalo)

      #HomestayLamBinh #DuLichTuyenQuang #HomestaySuoiThu #NhaSan"
    `);
  });
  test('on TikTok, in English', () => {
    expect(shown(listing, site, 'tiktok', 'en')).toMatchInlineSnapshot(`
      "[At home with Thử in Bản Thử]

      A wooden floor by the stream – Homestay Suối Thử, Bản Thử.
      Thử says: “Grandfather built the house from timber of the village forest.”
      Ask Thử about a boat on the lake.

      📞 To stay with Thử, message your dates or call +84 900 000 001

      #HomestayVietnam #VietnamTravel #HomestaySuoiThu #StiltHouse"
    `);
  });
  test('on Zalo, in Vietnamese', () => {
    expect(shown(listing, site, 'zalo', 'vi')).toMatchInlineSnapshot(`
      "“Sàn gỗ bên suối, sáng nghe tiếng nước” – Homestay Suối Thử, Bản Thử.

      Cô Thử kể: “Ngôi nhà được ông nội dựng từ gỗ trong rừng của bản.”

      Quanh vùng có thác Khuổi Nhi. Ai thích đi thuyền trên hồ thì cứ nói với nhà.

      Đi đông thì ngủ sàn chung 12 chỗ, muốn riêng tư thì có 2 phòng đôi. Nhà tính: sàn chung 150k một người, phòng đôi 450k, tính một đêm.

      Tối ngồi bên bếp lửa.

      📍 Thôn Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)
      📞 0900 000 001 (cô Thử, có Zalo)
      https://zalo.me/84900000001"
    `);
  });
  test('next week', () => {
    expect(shown(listing, site, 'facebook', 'vi', { variant: 1 })).toMatchInlineSnapshot(`
      "Cô Thử kể: “Ngôi nhà được ông nội dựng từ gỗ trong rừng của bản.”

      Quanh vùng có thác Khuổi Nhi. Muốn đi thuyền trên hồ, chỉ cần nói với cô Thử một tiếng.

      Thích đông vui thì ngủ sàn chung 12 chỗ, thích yên tĩnh thì có 2 phòng đôi. Giá: sàn chung 150k một người, phòng đôi 450k, tính một đêm.

      Tối đến thì ngồi bên bếp lửa.

      📍 Thôn Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)
      📞 0900 000 001 (cô Thử, có Zalo)

      #HomestayLamBinh #DuLichTuyenQuang #HomestaySuoiThu #NhaSan #LamBinh"
    `);
  });
});

test('a house of which little is known, and which does not exist', () => {
  const little = aListing({
    sample: true,
    tagline: undefined,
    story: undefined,
    host: { name: 'Bà Thơm', languages: ['vietnamese'] },
    contact: { phone: '0207 3 851 234' },
    rooms: [
      {
        id: 'san-chung',
        name: { vi: 'Sàn chung' },
        type: 'communal-floor',
        guests: 8,
        beds: [{ type: 'floor-mattress', count: 8 }],
        bathroom: 'shared',
      },
    ],
    meals: [],
    experiences: [],
    amenities: [],
  });
  expect(shown(little, site, 'facebook', 'vi')).toMatchInlineSnapshot(`
    "Bản Tày bên suối: Homestay Suối Thử, Bản Thử.

    Nhà có sàn chung ngủ được 8 người.

    📍 Thôn Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)
    📞 Ngày nào lên, mấy người, nhắn bà Thơm: 0207 3851 234

    #DuLichTuyenQuang #HomestayLamBinh #HomestaySuoiThu #NhaSan #LamBinh

    Bài mẫu: ngôi nhà này không có thật."
  `);
});

test('a caption names its platform, its language and its hashtags', () => {
  const { platform, language, hashtags } = captionOf(listing, site, 'facebook', 'vi');
  expect({ platform, language, hashtags }).toEqual({
    platform: 'facebook',
    language: 'vi',
    hashtags: ['#DuLichTuyenQuang', '#HomestayLamBinh', '#HomestaySuoiThu', '#NhaSan', '#LamBinh'],
  });
});
