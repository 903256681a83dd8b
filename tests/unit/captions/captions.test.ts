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
      "Mời anh chị về ăn cơm, ngủ lại với nhà cô Thử ở Bản Thử, xã Thượng Lâm: Homestay Suối Thử.

      Nhà có sàn chung ngủ được 12 người và 2 phòng đôi. Sàn chung nhìn ra núi, phòng đôi nhìn ra suối. Đường xa tới nơi có nước nóng để tắm, lại có Wi-Fi và chỗ đỗ xe khách 16–29 chỗ.

      Bữa tối thường có xôi ngũ sắc, cá suối nướng và rau rừng. Đêm xuống, mời khách ngồi bên bếp lửa.

      Ở đây khách có thể đi thuyền trên hồ. Quanh Bản Thử có thác Khuổi Nhi.

      Cô Thử dệt thổ cẩm từ năm mười ba tuổi.

      Tiền ngủ: sàn chung 150k một người, phòng đôi 450k.

      📍 Thôn Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)
      📞 Đặt chỗ, hỏi đường: gọi hoặc nhắn Zalo 0900 000 001, gặp cô Thử
      Xem thêm ảnh ở đây: https://nha-san.example/homestay/suoi-thu/

      #TuyenQuang #LamBinh #HomestaySuoiThu #NhaSan #ThuongLam"
    `);
  });
  test('on Facebook, in English', () => {
    expect(shown(listing, site, 'facebook', 'en')).toMatchInlineSnapshot(`
      "Stay with a Tày family in Bản Thử, Tuyên Quang: Homestay Suối Thử.

      Your host is Thử. She has woven brocade since she was thirteen. English is spoken. The house has a communal sleeping floor for 12 and two double rooms. The communal floor looks out on the mountains, the double rooms on the stream.

      If you can stay longer: a boat on the lake. Worth a look nearby: Khuổi Nhi waterfall.

      Dinner (120,000 VND per person) is often five-colour sticky rice, grilled stream fish and forest greens. After dark you can sit by the hearth.

      You will find hot water, Wi-Fi and minibus parking. A night costs 150,000 VND per person on the communal floor, 450,000 VND for a double room.

      📍 Bản Thử, Thượng Lâm commune, Tuyên Quang, Vietnam (formerly Lâm Bình district)
      📞 To book, call or send a Zalo message to +84 900 000 001
      Photos and the price of each room: https://nha-san.example/en/homestay/suoi-thu/

      #TuyenQuang #LamBinh #HomestaySuoiThu #StiltHouse #ThuongLam"
    `);
  });
  test('on TikTok, in Vietnamese', () => {
    expect(shown(listing, site, 'tiktok', 'vi')).toMatchInlineSnapshot(`
      "[Chỗ ngủ cho đoàn 16 người ở Bản Thử, Tuyên Quang]

      Homestay Suối Thử ở Bản Thử, Tuyên Quang: sàn gỗ bên suối, sáng nghe tiếng nước.

      Nhà có sàn chung ngủ được 12 người và 2 phòng đôi.
      Muốn đi thuyền trên hồ, chỉ cần nói với cô Thử một tiếng.
      Bữa tối 120k một người, thường có xôi ngũ sắc, cá suối nướng và rau rừng.
      Có sẵn nước nóng, Wi-Fi và chỗ đỗ xe khách 16–29 chỗ. Giá: sàn chung 150k một người, phòng đôi 450k, tính một đêm.

      📍 Thôn Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)
      📞 Gọi hoặc nhắn Zalo cô Thử: 0900 000 001
      nha-san.example/homestay/suoi-thu/

      #TuyenQuang #LamBinh #HomestaySuoiThu #NhaSan #ThuongLam"
    `);
  });
  test('on TikTok, in English', () => {
    expect(shown(listing, site, 'tiktok', 'en')).toMatchInlineSnapshot(`
      "[Homestay Suối Thử: a wooden floor by the stream]

      A boat on the lake by day, a quiet night at Homestay Suối Thử in Bản Thử, Tuyên Quang.

      You stay with Thử (cô Thử to her guests), who is Tày. She has woven brocade since she was thirteen. English is spoken.
      In the evening you can sit by the hearth.
      Dinner is often five-colour sticky rice, grilled stream fish and forest greens.
      Choose between a communal sleeping floor for 12 and two double rooms, 16 guests in all. Guests pay 150,000 VND per person on the communal floor, 450,000 VND for a double room, per night.

      📍 Bản Thử, Thượng Lâm commune, Tuyên Quang, Vietnam (formerly Lâm Bình district)
      📞 To book, call or send a Zalo message to +84 900 000 001
      nha-san.example/en/homestay/suoi-thu/

      #TuyenQuang #LamBinh #HomestaySuoiThu #StiltHouse #ThuongLam"
    `);
  });
  test('on Zalo, in Vietnamese', () => {
    expect(shown(listing, site, 'zalo', 'vi')).toMatchInlineSnapshot(`
      "Cuối tuần rảnh, mời cả nhà về Homestay Suối Thử ở Bản Thử, xã Thượng Lâm.

      Đi đông thì ngủ sàn chung 12 chỗ, muốn riêng tư thì có 2 phòng đôi. Buổi tối có thể ngồi bên bếp lửa. Nhà tính: sàn chung 150k một người, phòng đôi 450k, tính một đêm.

      📞 Gọi hoặc nhắn Zalo cô Thử: 0900 000 001
      https://zalo.me/84900000001"
    `);
  });
  test('on Zalo, in English', () => {
    expect(shown(listing, site, 'zalo', 'en')).toMatchInlineSnapshot(`
      "You are welcome at Homestay Suối Thử in Bản Thử, Tuyên Quang.

      The house has a communal sleeping floor for 12 and two double rooms. Dinner is often five-colour sticky rice, grilled stream fish and forest greens. Guests pay 150,000 VND per person on the communal floor, 450,000 VND for a double room, per night.

      📞 Call or message Thử on Zalo: +84 900 000 001
      https://zalo.me/84900000001"
    `);
  });
  test('next week', () => {
    expect(shown(listing, site, 'facebook', 'vi', { variant: 1 })).toMatchInlineSnapshot(`
      "Homestay Suối Thử ở Bản Thử, Tuyên Quang: sàn gỗ bên suối, sáng nghe tiếng nước.

      Cô Thử kể: “Ngôi nhà được ông nội dựng từ gỗ trong rừng của bản.”

      Muốn đi thuyền trên hồ, chỉ cần nói với cô Thử một tiếng. Quanh vùng có thác Khuổi Nhi.

      Bữa tối 120k một người, thường có xôi ngũ sắc, cá suối nướng và rau rừng. Tối đến thì ngồi bên bếp lửa.

      Thích đông vui thì ngủ sàn chung 12 chỗ, thích yên tĩnh thì có 2 phòng đôi. Khách dùng được nước nóng, Wi-Fi và chỗ đỗ xe khách 16–29 chỗ. Giá: sàn chung 150k một người, phòng đôi 450k, tính một đêm.

      📍 Thôn Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)
      📞 Gọi hoặc nhắn Zalo cô Thử: 0900 000 001
      Xem ảnh và giá từng phòng: https://nha-san.example/homestay/suoi-thu/

      #TuyenQuang #LamBinh #HomestaySuoiThu #NhaSan #ThuongLam"
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
    "Một đêm nhà sàn ở Bản Thử, Tuyên Quang: mời về Homestay Suối Thử.

    Nhà có sàn chung ngủ được 8 người.

    Quanh Bản Thử có thác Khuổi Nhi.

    Tới nơi có bà Thơm đón.

    📍 Thôn Bản Thử, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)
    📞 Đặt chỗ, hỏi đường: gọi 0207 3851 234, gặp bà Thơm
    Ảnh nhà và đường đi: https://nha-san.example/homestay/suoi-thu/

    #TuyenQuang #LamBinh #HomestaySuoiThu #NhaSan #ThuongLam

    Bài mẫu: ngôi nhà này không có thật."
  `);
  expect(shown(little, site, 'zalo', 'en')).toMatchInlineSnapshot(`
    "You are welcome at Homestay Suối Thử in Bản Thử, Tuyên Quang.

    The house has a communal sleeping floor for eight.

    📞 Call Thơm: +84 207 3851 234
    https://nha-san.example/en/homestay/suoi-thu/

    Sample post: this house does not exist."
  `);
});

test('a caption names its platform, its language and its hashtags', () => {
  const { platform, language, hashtags } = captionOf(listing, site, 'facebook', 'vi');
  expect({ platform, language, hashtags }).toEqual({
    platform: 'facebook',
    language: 'vi',
    hashtags: ['#TuyenQuang', '#LamBinh', '#HomestaySuoiThu', '#NhaSan', '#ThuongLam'],
  });
});
