import type { Role } from '../../protocol.ts';

/** What somebody is called by what they may do. */
export const roleWords: Record<Role, string> = {
  owner: 'Chủ nhà',
  team: 'Tổ công nghệ số',
  administrator: 'Người quản trị',
};

/** What comes with it. */
export const roleMeaning: Record<Role, string> = {
  owner: 'Sửa bài nhà mình; tổ xem rồi mới lên trang.',
  team: 'Sửa và duyệt bài mọi nhà, mời chủ nhà.',
  administrator: 'Như tổ, thêm quyền giao việc và bỏ người.',
};
