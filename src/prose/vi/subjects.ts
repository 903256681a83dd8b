import type { Subjects } from '../subjects.ts';

const words = (any: string) => new RegExp(`(?:^|[^\\p{L}])(?:${any})(?!\\p{L})`, 'iu');

/** Words of Vietnamese owners for what guests do and for the seasons. */
export const subjects: Subjects = {
  experiences: {
    boat: words('thuyền|bè|mảng|mái chèo|chèo|kayak|đò'),
    singing: words('hát|then|đàn tính|cọi|văn nghệ'),
    weaving: words('dệt|khung cửi|khung dệt|đưa thoi|chàm|thêu'),
    cooking: words(
      'đồ xôi|nấu xôi|nhuộm gạo|ngâm gạo|gói bánh|giã bánh|giã gạo|cùng nấu|nấu cùng|học nấu|vào bếp cùng|xuống bếp',
    ),
    trekking: words(
      'đi bộ|vào rừng|lên rừng|đường rừng|rừng tre|thác|leo núi|lên núi|đường mòn|lối mòn|dẫn đường',
    ),
    cycling: words('xe đạp|đạp xe'),
    farming: words(
      'làm ruộng|ra ruộng|xuống ruộng|ra đồng|cấy|gặt|cày|bừa|hái|nhổ|tưới|chăn trâu|làm vườn|gieo|trồng',
    ),
    festival: words('hội|lễ|tết|xuống đồng|ném còn|nhảy sạp'),
  },
  fishing: words('câu|câu cá|lưới|thả lưới|bắt cá|đánh cá|kéo vó|cất vó'),
  seasons: {
    harvest: words('lúa|gặt|cốm|rơm'),
    planting: words('nước đổ|đổ nước|cấy|mạ|ruộng bậc thang'),
    blossom: words('đào|mận|hoa lê|hoa ban|hoa cải|mùa xuân|ra giêng|tháng giêng|nở'),
    festival: words('hội|lồng t[ôồ]ng|xuống đồng|ném còn|tết'),
    rain: words('mưa|thác|nước dâng|đầy nước'),
    'low-water': words('nước rút|nước cạn|mùa khô|cù lao'),
    cold: words('rét|lạnh|sương|mùa đông|biển mây|săn mây'),
    autumn: words('mùa thu|cuối thu|se lạnh'),
    summer: words('mùa hè|trưa hè|nắng nóng|tắm suối'),
  },
};
