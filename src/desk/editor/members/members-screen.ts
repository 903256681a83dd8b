import type { Member } from '../../village-protocol.ts';
import { ask } from '../backend/ask.ts';
import { element } from '../page/element.ts';
import type { Draw } from '../page/screen.ts';
import { back, loaded } from '../parts/screen-parts.ts';
import { drawInvite } from './invite.ts';
import { memberList } from './member-list.ts';
import { housesKnown } from './names-of-houses.ts';
import { drawMember } from './one-member.ts';
import '../review/review.css';
import '../session/account.css';

/** `#/members`: who there is; `#/members/new`: one more; `#/members/<id>`: one of them. */
export const draw: Draw = (main, path) => {
  const id = path.split('/')[2];
  const heading = element('h1', {}, id === 'new' ? 'Mời người mới' : 'Thành viên');
  const body = element('div', { class: 'desk-form' });
  main.append(
    id ? back('#/members', 'Về danh sách thành viên') : back('#/collections/homestays', 'Về danh sách nhà'),
    heading,
    body,
  );
  void (async () => {
    const [{ members }, houses] = await loaded(body, () =>
      Promise.all([ask<{ members: Member[] }>('/members'), housesKnown()]),
    );
    if (!id) return body.append(...memberList(members, houses));
    if (id === 'new') return drawInvite(body, heading, houses);
    const member = members.find((each) => each.id === id);
    if (member) drawMember(body, heading, member, houses);
    else body.append(element('p', {}, 'Người này không còn trong danh sách.'));
  })();
  return undefined;
};
