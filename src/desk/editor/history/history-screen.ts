import type { PastVersion } from '../../village-protocol.ts';
import { isOfTheTeam } from '../../village-protocol.ts';
import { ask } from '../backend/ask.ts';
import { entryName, lists } from '../list/listed.ts';
import { element } from '../page/element.ts';
import type { Draw } from '../page/screen.ts';
import { back, button, loaded } from '../parts/screen-parts.ts';
import { formAddress, placeOf } from '../review/address.ts';
import { namesKnown } from '../review/names-known.ts';
import { trustSwitch } from '../review/trust-switch.ts';
import { person } from '../session/person.ts';
import { deleteHouse } from './delete-house.ts';
import { pastVersion } from './past-version.ts';
import '../review/review.css';

/** Versions that are shown at once, and how many of them say at once what they changed. */
const shownFirst = 20;
const openFirst = 3;

/** `#/history/<collection>/<slug>`: what became of an entry, in words, and the way back. */
export const draw: Draw = (main, path) => {
  const place = placeOf(path);
  if (!place) {
    location.hash = '#/collections/homestays';
    return undefined;
  }
  let isLeft = false;
  const name = () => entryName(place.collection, place.slug);
  const title = element('h1', {}, `Lịch sử: ${name()}`);
  const said = element('p', { role: 'status' });
  const body = element('div');
  const team = element('div');
  main.append(back(formAddress(place), 'Mở bài'), title, said, body, team);

  async function drawVersions(): Promise<void> {
    if (!place) return;
    const address = `/history/${place.collection}/${place.slug}`;
    const [{ versions }] = await loaded(body, () =>
      Promise.all([ask<{ versions: PastVersion[] }>(address), namesKnown()]),
    );
    title.textContent = `Lịch sử: ${name()}`;
    if (versions.length === 0) body.append(element('p', {}, 'Chưa có bản nào trong lịch sử.'));
    const rows = versions.map((version) =>
      pastVersion(place, version, () => {
        said.textContent = 'Đã đưa bản ấy lên trang.';
        lists.reload(place.collection);
        void drawVersions();
      }),
    );
    const list = element('ul', { class: 'desk-rows' }, ...rows.slice(0, shownFirst).map(({ row }) => row));
    body.append(list);
    if (rows.length > shownFirst) {
      const more = button(`Xem ${rows.length - shownFirst} bản cũ hơn`);
      more.addEventListener('click', () => {
        list.append(...rows.slice(shownFirst).map(({ row }) => row));
        more.remove();
      });
      body.append(more);
    }
    for (const { open } of rows.slice(0, openFirst)) if (!isLeft) await open();
  }

  async function drawForTheTeam(): Promise<void> {
    if (!place || !isOfTheTeam(await person()) || place.collection !== 'homestays') return;
    await namesKnown();
    team.append(
      trustSwitch(place),
      deleteHouse(place, name(), () => {
        lists.reload(place.collection);
        location.hash = '#/deleted';
      }),
    );
  }

  lists.load(place.collection);
  void drawVersions();
  void drawForTheTeam();
  return () => {
    isLeft = true;
  };
};
