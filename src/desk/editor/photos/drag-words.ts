import type { Announcements } from '@dnd-kit/core';

/** Read out when the handle of a row has the focus. */
export const instructions =
  'Bấm phím cách để nhấc ảnh lên, phím mũi tên để dời, phím cách lần nữa để đặt xuống, phím Esc để thôi.';

type Dragged = { data: { current?: { sortable?: { index?: number } } } };

const place = ({ data }: Dragged) => (data.current?.sortable?.index ?? 0) + 1;

/** What a screen reader says while a picture is moved in a list of `total`. */
export const announcements = (total: number): Announcements => ({
  onDragStart: ({ active }) => `Đã nhấc ảnh ${place(active)} trong ${total} ảnh.`,
  // Follows the lifting at once, so it says again what is going on.
  onDragOver: ({ over }) =>
    over ? `Đang dời ảnh, ở chỗ ${place(over)} trong ${total}.` : 'Đang ở ngoài danh sách.',
  onDragEnd: ({ over }) => (over ? `Đã đặt ảnh vào chỗ ${place(over)} trong ${total}.` : 'Ảnh ở lại chỗ cũ.'),
  onDragCancel: () => 'Đã thôi, ảnh ở lại chỗ cũ.',
});
