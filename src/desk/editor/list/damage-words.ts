import { damageTitle } from '../../form/yaml/unreadable-entry.ts';
import type { CollectionName, Damage } from '../../protocol.ts';
import { entryPath } from '../backend/entry-place.ts';
import type { Role } from '../role/role.ts';

/** What an owner and the team are told about a file that cannot be read: an owner whom to tell, the team what to do. */
export function damageWords(
  damage: Damage,
  place: { collection: CollectionName; slug: string },
  role: Role,
): { title: string; remedy: string } {
  const remedy =
    role === 'owner'
      ? 'Vì thế chưa sửa được ở đây. Hãy báo tổ công nghệ số của bản; những gì đã viết trước đó không mất.'
      : `${damage.reason} Tệp: ${entryPath(place)}. Sửa tệp xong hãy tải lại trang; chưa sửa thì mục này không sửa ở đây được.`;
  return { title: damageTitle(damage), remedy };
}
