import { describe, expect, test } from 'vitest';
import { check, rules } from '../../../src/booking/rules/rules.ts';

const caught: Record<string, string[]> = {
  'phone-number': [
    'Gọi 0912.345.678 để đặt chỗ.',
    'Gọi 0912 345 678.',
    'Số của nhà: 09 12 34 56 78.',
    'Điện thoại 0912-345-678.',
    'Gọi 0912_345_678 nhé.',
    'Gọi o912.345.678.',
    'Liên hệ +84 912 345 678.',
    'Liên hệ 84912345678.',
    'Máy bàn 0207 382 1234.',
    'Hotline 1900 1234.',
    'Số nhà: không chín một hai ba bốn năm sáu bảy tám.',
    'Gọi không chín một hai.',
    'Gọi không chín, một hai, ba bốn, năm sáu.',
    'Goi khong chin mot hai ba bon.',
    'Gọi không chín 12 345 678.',
    'Call 0912 345 678.',
    'Call +44 20 7946 0958.',
    'Ring oh nine one two three four five.',
    'Ring zero nine one two three four five six seven eight.',
  ],
  'email-address': [
    'Viết cho suoimo@example.com.',
    'Viết cho suoimo @ gmail . com.',
    'Viết cho suoimo a còng gmail chấm com.',
    'Viết cho suoimo(at)gmail.com.',
    'Mail: suoimo gmail.',
    'Write to suoimo at example dot com.',
    'Write to SUOIMO@EXAMPLE.COM.',
  ],
  'web-address': [
    'Xem https://example.com/nha.',
    'Xem www.suoimo.vn.',
    'Xem suoimo.com.vn.',
    'Xem suoimo . com.',
    'Xem suoimo chấm com.',
    'Xem bit.ly/abc.',
    'Nhắn zalo.me/0912345678.',
    'Xem fb.com/suoimo.',
    'See suoimo.travel for more.',
    'See SUOIMO.COM.',
  ],
  'social-handle': ['Theo dõi @suoimo.', 'Xem #nhasanlambinh.', 'Inbox cho nhà nhé.', 'Find us on the net.'],
  'platform-name': [
    'Nhắn zalo cho cô Hoa.',
    'Nhắn Z.A.L.O cho cô Hoa.',
    'Nhắn za lo cho cô Hoa.',
    'Tìm trên facebook.',
    'Tìm trên Face Book.',
    'Tìm trên FB.',
    'Xem tik tok của nhà.',
    'Nhà có trên Airbnb.',
    'Nhà có trên Agoda và Traveloka.',
    'Nhắn phây búc.',
    'Message us on WhatsApp.',
    'We are on TripAdvisor.',
  ],
  price: [
    'Giá 150.000đ một người.',
    'Ngủ sàn 150.000 đồng.',
    'Ngủ sàn 150k.',
    'Ngủ sàn 150 k mỗi đêm.',
    'Phòng đôi 1tr2.',
    'Chỉ từ 150 nghìn.',
    'Ngủ sàn 150 nghìn/người.',
    'Ngủ sàn 150 ngàn một người.',
    'Ngủ sàn một trăm năm mươi nghìn đồng.',
    'Ngủ sàn một trăm năm mươi nghìn một người.',
    'Giá hai trăm nghìn.',
    'Mỗi đêm một trăm nghìn.',
    'Cả nhà hai triệu rưỡi một đêm.',
    'Giá phòng là 200.000.',
    'Giảm giá 20% cho đoàn.',
    'Đang khuyến mãi.',
    'A bed costs 150,000 VND.',
    'A bed costs $8.',
    'A bed costs eight dollars.',
    'One hundred and fifty thousand dong a night.',
    'Ten euros a night.',
    'Get 20% off.',
  ],
  html: ['Nhà <b>sàn</b> gỗ.', 'Vườn &amp; ao.', 'Xem [ảnh](trang).', 'Nhà **sàn** gỗ.'],
  emoji: ['Nhà bên suối 🌿.', 'Nhà 5 ★.', 'Mời bạn tới :)', 'Vui lắm ^^', 'Nhà 🇻🇳 đẹp.', 'Tầng 1️⃣ có bếp.'],
  capitals: ['GIÁ SỐC!!!', 'NHÀ SÀN bên suối.', 'Nhà ĐẸP bên suối.', 'WELCOME to our house.', 'HỒ LÂM BÌNH'],
  exclamation: ['Mời bạn tới!!!', 'Mời bạn tới ! !', 'Đẹp không?!'],
  superlative: [
    'Homestay đẹp nhất Lâm Bình.',
    'Nhà rẻ nhất vùng.',
    'Món cá ngon nhất.',
    'Nhà nghỉ số một Tuyên Quang.',
    'Dịch vụ hàng đầu.',
    'Phòng đạt chuẩn 5 sao.',
    'Cảnh đẹp có một không hai.',
    'Một thiên đường giữa núi.',
    'The best homestay in the region.',
    'The most beautiful lake.',
    'An unforgettable stay.',
    'Five-star service.',
    'The perfect place.',
  ],
};

const allowed = [
  'Ngôi nhà 100 năm tuổi.',
  'Nhà cách hồ 2 km.',
  'Sàn ngủ được 20 người.',
  'Đèo cao 1.200 mét.',
  'Nhà đón khách từ năm 1998.',
  'Nhà sửa lại năm 2019, năm 2020 và năm 2021.',
  'Nhà dựng từ năm 1998-2005.',
  'Lễ hội từ ngày 20/10/2026 đến 25/10/2026.',
  'Nhận phòng từ 14:00 đến 21:00, giờ yên tĩnh 22:00-05:30.',
  'Hồ rộng hơn 8.000 héc-ta, có 99 ngọn núi.',
  'Rừng có hơn hai nghìn năm trăm cây nghiến.',
  'Hơn bốn nghìn héc-ta mặt nước.',
  'Bản có 120 nóc nhà với 500 người.',
  'Cả tỉnh có 54 dân tộc, hơn 2.000 đồng bào Tày.',
  'Ruộng ở ngoài đồng, đi bộ hai ba phút.',
  'Đi thêm không ba bốn năm bước là tới.',
  'Cô dệt thổ cẩm từ năm mười ba tuổi.',
  'Một nhà ba bốn thế hệ cùng ở.',
  'Nhà có ba gian hai chái, cột to hai người ôm.',
  'Mỗi bữa hai món cá và một món rau.',
  'Mỗi người một chiếc đệm.',
  'Sàn rộng 60 m², cao 2,2 mét.',
  'Từ Hà Nội đi 280 km, mất khoảng 6 giờ.',
  'Theo quốc lộ 279 rồi đường ĐT185.',
  'Nhà ở 22.48931, 105.30214.',
  'Cách trung tâm xã 15 phút đi xe máy.',
  'Nhà có Wi-Fi miễn phí và tivi.',
  'Trong bản không có sóng điện thoại.',
  'Khách để giày ở chân cầu thang. Net đánh cá phơi ngoài sân.',
  'Cơm lam, măng rừng và cá sông.',
  'Thạch nhũ có từ hai triệu năm trước.',
  'Hang có tuổi từ thế kỷ XVIII - XIX.',
  'Khu vực được UNESCO và UBND xã giới thiệu, cách TP HCM rất xa.',
  'Hồ lớn nhất tỉnh nằm ngay trước bản.',
  'Nhà nhận ít nhất hai khách, nhiều nhất 20 khách.',
  'Trạm xăng gần nhất cách 3 km.',
  'Con đường duy nhất vào bản đi qua cầu treo.',
  'Nhất là vào mùa xuân, hoa đào nở khắp bản.',
  'Thời điểm đẹp nhất là tháng 9.',
  'Cánh đồng đẹp nhất vào mùa lúa chín.',
  'Bản Nà Tông (xã Thượng Lâm (mới)) ở chân núi.',
  'Bà kể chuyện cổ, giá trị hơn mọi cuốn sách.',
  'Nhà nấu món chay; 2 đô thị gần đó đều xa.',
  'Ở lại 100 đêm cũng không chán!',
  'A house built in 1998, 2 km from the lake.',
  'The pass is 1,200 metres high.',
  'The house sleeps up to 20 guests.',
  'The best time to come is September.',
  'The village is best reached by motorbike.',
  'We cook our best, at least three dishes.',
  'Brocade is for sale at the house.',
  'Four generations live here, one of them over ninety.',
  'From 6 a.m. to 10 p.m., e.g. at weekends.',
  'It has a perfectly ordinary kitchen.',
];

describe('what must not stand in a text', () => {
  test.each(rules.map(({ id }) => id))('%s has examples', (id) => {
    expect(caught[id]?.length).toBeGreaterThan(1);
  });

  test.each(
    Object.entries(caught).flatMap(([id, texts]) => texts.map((text) => [id, text] as const)),
  )('%s: %s', (id, text) => {
    expect(check(text).map(({ rule }) => rule.id)).toContain(id);
  });

  test.each(allowed)('ordinary: %s', (text) => {
    expect(check(text).map(({ rule, text: found }) => `${rule.id}: ${found}`)).toEqual([]);
  });

  test('a match says where it stands', () => {
    const text = 'Nhà bên suối. Gọi 0912.345.678 hoặc nhắn zalo!!!';
    expect(
      check(text).map(({ rule, start, end, text: found }) => [rule.id, found, text.slice(start, end)]),
    ).toEqual([
      ['phone-number', '0912.345.678', '0912.345.678'],
      ['platform-name', 'zalo', 'zalo'],
      ['exclamation', '!!!', '!!!'],
    ]);
  });

  test('every rule explains itself', () => {
    for (const { id, name, reason, remedy } of rules) {
      expect(id).toMatch(/^[a-z-]+$/);
      for (const words of [name, reason, remedy]) expect(words.length).toBeGreaterThan(4);
    }
  });
});
