/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { statuses } from '../../../homestay/homestay.ts';
import type { CollectionName, Damage } from '../../protocol.ts';
import { photoAddress } from '../backend/photo-address.ts';
import { load, loadFailure, onChange, onRoute, reload, route } from '../decap/store.ts';
import { shelf } from '../drafts/shelf.ts';
import { lookAs, type Role, role } from '../role/role.ts';
import { damageWords } from './damage-words.ts';
import { listPlace, noteListPlace } from './list-place.ts';
import { type Listed, listed, unknownName, wordsOf } from './listed.ts';
import { matches } from './plain-letters.ts';

/** How the lists speak of each collection. */
const words: Record<
  Exclude<CollectionName, 'site'>,
  { title: string; one: string; add: string; goOn: string; find: string; none: string }
> = {
  homestays: {
    title: 'Các nhà',
    one: 'nhà',
    add: 'Thêm nhà mới',
    goOn: 'Viết tiếp nhà mới',
    find: 'Tìm theo tên nhà, bản, chủ nhà',
    none: 'Chưa có nhà nào. Bấm “Thêm nhà mới” để bắt đầu.',
  },
  villages: {
    title: 'Các bản',
    one: 'bản',
    add: 'Thêm bản mới',
    goOn: 'Viết tiếp bản mới',
    find: 'Tìm theo tên bản',
    none: 'Chưa có bản nào.',
  },
  experiences: {
    title: 'Các trải nghiệm',
    one: 'trải nghiệm',
    add: 'Thêm trải nghiệm mới',
    goOn: 'Viết tiếp trải nghiệm mới',
    find: 'Tìm theo tên trải nghiệm',
    none: 'Chưa có trải nghiệm nào.',
  },
};

type Folder = keyof typeof words;

const useListed = (collection: CollectionName) => {
  useEffect(() => load(collection), [collection]);
  return useSyncExternalStore(onChange, () => listed(collection));
};

interface Shown {
  village?: string;
  status?: keyof typeof statuses;
  host?: { name?: string };
  photos?: { file?: string }[];
  commune?: string;
}

const isReady = ({ data }: Listed) => (data as Shown).status === 'ready';

/** An entry whose file cannot be read: there is nothing to open. */
function DamagedRow({ entry, damage }: { entry: Listed; damage: Damage }) {
  const { title, remedy } = damageWords(damage, entry, role());
  return (
    <li className="desk-row desk-row-damaged">
      <span className="desk-row-photo" />
      <span className="desk-row-text">
        <strong>{entry.name}</strong>
        <span className="desk-damage">{title}</span>
        <span>{remedy}</span>
      </span>
    </li>
  );
}

function Row({ entry, villages, hasPictures }: { entry: Listed; villages: Listed[]; hasPictures: boolean }) {
  const { collection, slug, name } = entry;
  const data = entry.data as Shown;
  const [photo] = data.photos ?? [];
  const drafts = useSyncExternalStore(shelf.subscribe, shelf.all);
  const isBegun = drafts.some((draft) => draft.collection === collection && draft.slug === slug);
  const home = villages.find(({ slug: each, name: words }) => each === data.village && words !== unknownName);
  const village = home?.name ?? data.commune;
  const status = data.status ?? (collection === 'homestays' ? 'draft' : undefined);
  return (
    <li>
      <a className="desk-row" href={`#/collections/${collection}/entries/${slug}/index`}>
        <span className="desk-row-photo">
          {hasPictures && photo?.file && (
            <img
              src={photoAddress(entry, photo.file, { width: 320 })}
              alt=""
              loading="lazy"
              width="72"
              height="72"
            />
          )}
        </span>
        <span className="desk-row-text">
          <strong>{name}</strong>
          {village && <span>{collection === 'homestays' ? `Bản ${village}` : village}</span>}
          <span className="desk-chips">
            {status && (
              <span className="desk-chip" data-status={status}>
                {statuses[status].vi}
              </span>
            )}
            {isBegun && <span className="desk-chip desk-chip-begun">Đang viết dở</span>}
          </span>
        </span>
      </a>
    </li>
  );
}

/** Comes back to the place of the list where one was, once its rows are there, and notes the place from then on. */
function usePlace(collection: Folder, isDrawn: boolean): void {
  const isBack = useRef(false);
  useLayoutEffect(() => {
    if (!isDrawn || isBack.current) return;
    isBack.current = true;
    window.scrollTo(0, listPlace(collection).top);
  }, [collection, isDrawn]);
  useEffect(() => {
    const note = () => {
      if (isBack.current) noteListPlace(collection, { top: window.scrollY });
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [collection]);
}

function Rows({ collection, hasPictures }: { collection: Folder; hasPictures: boolean }) {
  const entries = useListed(collection);
  const villages = useListed('villages') ?? [];
  const [query, setQuery] = useState(() => listPlace(collection).query);
  usePlace(collection, entries !== undefined);
  const { find, none, add, goOn, one } = words[collection];
  const drafts = useSyncExternalStore(shelf.subscribe, shelf.all);
  const canRead = useSyncExternalStore(shelf.subscribe, shelf.isReadable);
  // The one that is opened first: see `gather`.
  const [begun, ...alsoBegun] = drafts
    .filter((draft) => draft.collection === collection && draft.slug === '')
    .sort((one, another) => another.at - one.at);
  const begunName = wordsOf(begun?.data.name).trim();
  const waiting = entries?.filter(isReady) ?? [];
  const damaged = entries?.filter(({ damage }) => damage) ?? [];
  const others = entries?.filter((entry) => !isReady(entry) && !entry.damage) ?? [];
  // What only the team can mend stands first, then what waits for it.
  const found = [...damaged, ...waiting, ...others].filter((entry) => {
    const { village, host } = entry.data as Shown;
    return matches(query, [entry.name, villages.find((each) => each.slug === village)?.name, host?.name]);
  });
  const failure = useSyncExternalStore(onChange, () => loadFailure(collection));
  const mayAdd = collection === 'homestays' || role() === 'team';
  const countWords = () => {
    if (!entries) return failure ?? 'Đang tải danh sách…';
    if (entries.length === 0) return none;
    if (found.length === 0) return `Không thấy mục nào khớp với “${query}”.`;
    const ready = waiting.length && role() === 'team' ? `, ${waiting.length} ${one} chờ tổ xem` : '';
    return `${found.length} ${one}${ready}`;
  };
  return (
    <>
      {mayAdd && (
        <a className="desk-button desk-button-main" href={`#/collections/${collection}/new`}>
          {begun ? goOn : add}
          {begunName && `: ${begunName}`}
          {alsoBegun.length > 0 && ` (và ${alsoBegun.length} ${one} nữa)`}
        </a>
      )}
      {!canRead && (
        <p className="desk-notice" role="status">
          Máy này chưa mở được chỗ giữ bài viết dở, nên danh sách chưa cho biết mục nào đang viết dở.
        </p>
      )}
      <label className="desk-find">
        <span>{find}</span>
        <input
          type="search"
          className="desk-input"
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            noteListPlace(collection, { query: target.value });
          }}
        />
      </label>
      <p className="desk-count" role="status">
        {countWords()}
      </p>
      {failure && (
        <button type="button" className="desk-button" onClick={() => reload(collection)}>
          Thử lại
        </button>
      )}
      <ul className="desk-rows">
        {found.map((entry) =>
          entry.damage ? (
            <DamagedRow key={entry.slug} entry={entry} damage={entry.damage} />
          ) : (
            <Row key={entry.slug} entry={entry} villages={villages} hasPictures={hasPictures} />
          ),
        )}
      </ul>
    </>
  );
}

function RoleSwitch() {
  const other: Role = role() === 'owner' ? 'team' : 'owner';
  const [isForgetful, setForgetful] = useState(false);
  return (
    <p className="desk-role">
      Đang xem như {role() === 'owner' ? 'chủ nhà' : 'tổ công nghệ số'}.
      <button
        type="button"
        className="desk-button"
        onClick={() => {
          if (lookAs(other)) location.reload();
          else setForgetful(true);
        }}
      >
        Xem như {other === 'owner' ? 'chủ nhà' : 'tổ công nghệ số'}
      </button>
      {isForgetful && (
        <span role="status">Trình duyệt này đang chặn bộ nhớ của trang nên chưa đổi được.</span>
      )}
    </p>
  );
}

const folderOf = (path: string): Folder => {
  const name = path.split('/')[2];
  return name && name in words ? (name as Folder) : 'homestays';
};

/** Where the desk begins: the houses, and below them, for the team, the rest of the site. */
export function Start({ mayLookAround, hasPictures }: { mayLookAround: boolean; hasPictures: boolean }) {
  const path = useSyncExternalStore(onRoute, route);
  const collection = folderOf(path);
  const isTeam = role() === 'team';
  return (
    <main className="desk-start">
      {collection !== 'homestays' && (
        <a className="desk-back" href="#/collections/homestays">
          Về danh sách nhà
        </a>
      )}
      <h1>{words[collection].title}</h1>
      <Rows key={collection} collection={collection} hasPictures={hasPictures} />
      {collection === 'homestays' && isTeam && (
        <nav className="desk-more" aria-label="Phần của tổ công nghệ số">
          <h2>Phần của tổ công nghệ số</h2>
          <a className="desk-row" href="#/collections/villages">
            Các bản
          </a>
          <a className="desk-row" href="#/collections/experiences">
            Các trải nghiệm
          </a>
          <a className="desk-row" href="#/collections/site/entries/site">
            Cài đặt trang
          </a>
        </nav>
      )}
      {mayLookAround && <RoleSwitch />}
    </main>
  );
}
