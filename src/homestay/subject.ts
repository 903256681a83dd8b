/** What a photo shows. Cards, galleries and the Booking.com pack choose and order photos by it. */
export const subjects = {
  exterior: { vi: 'Mặt ngoài ngôi nhà', en: 'the house from outside' },
  view: { vi: 'Cảnh nhìn từ nhà, cảnh quanh bản', en: 'view' },
  'communal-sleeping': { vi: 'Chỗ ngủ chung trên sàn', en: 'communal sleeping floor' },
  bedroom: { vi: 'Phòng ngủ riêng', en: 'private bedroom' },
  bathroom: { vi: 'Nhà tắm, nhà vệ sinh', en: 'bathroom' },
  living: { vi: 'Gian khách, hiên, bếp lửa', en: 'living area, veranda or hearth' },
  kitchen: { vi: 'Bếp nấu', en: 'kitchen' },
  meal: { vi: 'Bữa ăn, món ăn', en: 'meal' },
  activity: { vi: 'Việc khách cùng làm', en: 'activity' },
  garden: { vi: 'Vườn, sân', en: 'garden' },
  host: { vi: 'Chủ nhà', en: 'host' },
  village: { vi: 'Bản làng', en: 'village' },
  season: { vi: 'Mùa trong năm', en: 'season' },
} as const;

/** Key of a subject. */
export type Subject = keyof typeof subjects;
