import type { Guide } from './guide.ts';

export const takePhotos: Guide = {
  slug: 'chup-anh',
  title: 'Chụp ảnh nhà cho đẹp',
  lead: 'Cho chủ nhà. Chỉ cần điện thoại và mười phút; khách xem ảnh trước rồi mới xem giá.',
  steps: [
    {
      title: 'Lau ống kính',
      text: 'Lấy vạt áo sạch lau mặt kính sau điện thoại. Ảnh mờ thường chỉ vì kính bám mồ hôi, khói bếp.',
      pictures: [
        { file: 'anh-mo', alt: 'Ảnh nhà sàn bị mờ vì ống kính bẩn.', good: false },
        { file: 'anh-ro', alt: 'Cùng ngôi nhà ấy, ảnh rõ từng tấm ván.', good: true },
      ],
    },
    {
      title: 'Chụp lúc nắng dịu',
      text: 'Sáng sớm hoặc cuối chiều là đẹp nhất. Đứng quay lưng về phía mặt trời, đừng chụp ngược nắng.',
      pictures: [
        { file: 'anh-toi', alt: 'Ảnh chụp ngược nắng, ngôi nhà tối đen.', good: false },
        { file: 'anh-sang', alt: 'Ảnh chụp xuôi nắng, thấy rõ mái và cột.', good: true },
      ],
    },
    {
      title: 'Cầm ngang, đứng lùi lại',
      text: 'Cầm điện thoại nằm ngang. Lùi tới khi thấy cả mái nhà lẫn chân cột.',
      pictures: [
        { file: 'anh-cut', alt: 'Ảnh đứng quá gần, mất mái và chân nhà.', good: false },
        { file: 'anh-du', alt: 'Ảnh đứng xa, thấy trọn ngôi nhà.', good: true },
      ],
    },
    {
      title: 'Giữ cho thẳng',
      text: 'Nhìn cột nhà: cột đứng thẳng thì ảnh thẳng. Hai tay cầm máy, nín thở rồi hãy bấm.',
      pictures: [
        { file: 'anh-nghieng', alt: 'Ảnh bị nghiêng, ngôi nhà như sắp đổ.', good: false },
        { file: 'anh-thang', alt: 'Ảnh thẳng, cột nhà đứng.', good: true },
      ],
    },
    {
      title: 'Dọn một phút trước khi chụp',
      text: 'Cất dép, chổi, quần áo phơi. Mở cửa sổ, bật đèn, trải chăn màn cho phẳng.',
    },
    {
      title: 'Chụp đủ những gì khách hỏi',
      text: 'Mặt trước nhà, chỗ ngủ, nhà tắm, gian bếp, mâm cơm, cảnh nhìn từ hiên. Mỗi thứ một hai tấm, tám tấm là vừa.',
    },
  ],
  remember: [
    'Có người trong ảnh thì hỏi người ấy trước.',
    'Gửi qua Zalo thì bật HD để ảnh không bị nhỏ đi.',
    'Không viết chữ, không dán hình lên ảnh.',
  ],
};
