import { type Listed, type Role, roles } from '../../protocol.ts';
import type { Member, MemberChange } from '../../village-protocol.ts';
import { element } from '../page/element.ts';
import { village } from '../page/village.ts';
import { whenSubmitted } from '../parts/screen-parts.ts';
import { labelled } from '../session/labelled.ts';
import { housesChoice } from './houses-choice.ts';
import { roleMeaning, roleWords } from './role-words.ts';

interface MemberFormProps {
  /** Absent for somebody new. */
  member?: Member;
  houses: readonly Listed[];
  /** What the button says. */
  does: string;
  /** Said when it is done, where the form stays. */
  done?: string;
  /** Rejects with a {@link Refused} when it was not done. */
  send(change: MemberChange): Promise<void>;
}

/** Whom the person at the desk may make what: only an administrator makes another, or changes what somebody may do. */
function rolesToGive(member: Member | undefined): readonly Role[] {
  if (village.member()?.role === 'administrator') return roles;
  return member ? [member.role] : roles.filter((each) => each !== 'administrator');
}

/** Name, number, and what somebody may do. */
export function memberForm({ member, houses, does, done, send }: MemberFormProps): HTMLFormElement {
  const name = element('input', { class: 'desk-input', autocomplete: 'off', maxlength: '80' });
  const phone = element('input', { class: 'desk-input', type: 'tel', autocomplete: 'off' });
  name.value = member?.name ?? '';
  phone.value = member?.phone ?? '';
  const given = rolesToGive(member);
  const choice = housesChoice(houses, member?.homestays);
  let role = member?.role ?? 'owner';
  const show = () => {
    choice.element.hidden = role !== 'owner';
  };
  const ways = given.map((each) => {
    const input = element('input', { type: 'radio', name: 'member-role', value: each });
    input.checked = each === role;
    input.addEventListener('change', () => {
      role = each;
      show();
    });
    const words = element(
      'span',
      {},
      element('strong', {}, roleWords[each]),
      element('span', { class: 'desk-hint' }, roleMeaning[each]),
    );
    return element('label', {}, input, words);
  });
  show();
  const line = element('p', { class: 'desk-said-line', role: 'status' });
  const submit = element('button', { class: 'desk-button desk-button-main' }, does);
  const form = element(
    'form',
    { class: 'desk-form', novalidate: '' },
    labelled('Tên', name, 'Như mọi người vẫn gọi; người này thấy tên ấy trong lời mời.'),
    labelled('Số điện thoại', phone, 'Dùng để vào trang sửa bài; không hiện trên trang.'),
    given.length > 1
      ? element('fieldset', { class: 'desk-choice' }, element('legend', {}, 'Làm việc gì'), ...ways)
      : undefined,
    choice.element,
    line,
    submit,
  );
  whenSubmitted(form, submit, line, async () => {
    await send({
      name: name.value,
      phone: phone.value,
      role,
      homestays: role === 'owner' ? choice.chosen() : [],
    });
    if (done) line.textContent = done;
  });
  return form;
}
