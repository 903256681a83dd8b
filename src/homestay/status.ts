/** Where a listing stands on its way to the public. Only `published` ones are shown. */
export const statuses = {
  draft: { vi: 'Đang viết', en: 'Draft' },
  ready: { vi: 'Chờ tổ xem', en: 'Ready for the team' },
  published: { vi: 'Đã đăng', en: 'Published' },
  hidden: { vi: 'Tạm ẩn', en: 'Hidden' },
} as const;

export type Status = keyof typeof statuses;
