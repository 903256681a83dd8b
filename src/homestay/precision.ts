/** How exactly a place may be shown. */
export const precisions = {
  exact: { vi: 'Đúng chỗ nhà', en: 'exact' },
  approximate: { vi: 'Chỉ khoảng chừng (lệch tới một cây số)', en: 'approximate, within about a kilometre' },
} as const;
