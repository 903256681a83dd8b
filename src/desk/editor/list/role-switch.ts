import { element } from '../page/element.ts';
import { lookAs, type Role, role } from '../role/role.ts';

const names: Record<Role, string> = { owner: 'chủ nhà', team: 'tổ công nghệ số' };

/** Lets a member of the team look at the desk as an owner does, and back. */
export function roleSwitch(): HTMLElement {
  const other: Role = role() === 'owner' ? 'team' : 'owner';
  const button = element('button', { type: 'button', class: 'desk-button' }, `Xem như ${names[other]}`);
  const said = element('span', { role: 'status' });
  button.addEventListener('click', () => {
    if (lookAs(other)) location.reload();
    else said.textContent = 'Trình duyệt này đang chặn bộ nhớ của trang nên chưa đổi được.';
  });
  return element('p', { class: 'desk-role' }, `Đang xem như ${names[role()]}. `, button, said);
}
