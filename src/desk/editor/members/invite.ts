import type { Listed } from '../../protocol.ts';
import type { MemberLink } from '../../village-protocol.ts';
import { post } from '../backend/ask.ts';
import { element } from '../page/element.ts';
import { showLink } from './link-view.ts';
import { memberForm } from './member-form.ts';

/** Invites somebody: afterwards there is a link to send. */
export function drawInvite(body: HTMLElement, heading: HTMLElement, houses: readonly Listed[]): void {
  body.append(
    memberForm({
      houses,
      does: 'Làm link mời',
      async send(member) {
        const made = await post<MemberLink>('/members', member);
        heading.textContent = made.member.name;
        showLink(body, made, element('a', { class: 'desk-back', href: '#/members' }, 'Xong'));
      },
    }),
  );
}
