import { peoples } from '../../../homestay/people.ts';
import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import { chain, type Draft, draft } from '../draft.ts';
import { oneOf, type Stay } from '../stay.ts';
import { village } from './names.ts';
import { row } from './words.ts';

function introduction(stay: Stay): string {
  const { place: named, commune, province, former, peoples: keys } = stay.village;
  const district = former ? ` (${former} cũ)` : '';
  const people = row(keys.map((key) => `người ${peoples[key].vi}`));
  const place = `xã ${commune}, tỉnh ${province}${district}`;
  if (!named) return `Nhà ở ${place}${people ? `, nơi ${people} sinh sống` : ''}.`;
  // The village's own text says what it is.
  if (stay.village.story[0]?.startsWith(named.villageName)) return `Nhà ở ${village(stay)}, ${place}.`;
  const start = atStart(village(stay));
  if (!people) return `${start} thuộc ${place}.`;
  return oneOf(stay, 'village', [
    `${start} thuộc ${place}, nơi ${people} sinh sống.`,
    `Ở ${village(stay)}, ${place}, ${people} sinh sống.`,
  ]);
}

/** Common nouns before a name lose their capital: `thác Khuổi Nhi`. */
const sightName = (name: string) =>
  /^(?:Thác|Hồ|Động|Hang|Chùa|Đền|Núi|Suối|Sông|Bến|Đèo|Chợ|Đảo|Rừng|Ruộng|Cánh đồng|Đồi|Cầu|Làng|Vườn|Khu)\s/u.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : midSentence(name, 'vi');

function months(from: number, until: number): string {
  if (from === until) return `Tháng ${from}`;
  return until === from + 1 ? `Tháng ${from} và tháng ${until}` : `Từ tháng ${from} đến tháng ${until}`;
}

/** `mùa nước đổ`, `dịp Hội Lồng Tông`. */
const seasonName = (name: string) => {
  const small = midSentence(name, 'vi');
  if (/^(?:hội|lễ|tết)(?!\p{L})/iu.test(small)) return `dịp ${small}`;
  return /^(?:mùa|dịp)(?!\p{L})/iu.test(small) ? small : `mùa ${small}`;
};

function sights({ village: { sights: all } }: Stay, most: number): string | undefined {
  const names = all.slice(0, most).map(({ name }) => sightName(name));
  return names.length ? `Gần bản có ${row(names)}.` : undefined;
}

/** The village: where it is, what it is like, what to see near by, when to come and how. */
export function neighbourhood(stay: Stay): Draft[] {
  const { story, sights: all, seasons, gettingThere } = stay.village;
  const [only] = all.length === 1 ? all : [];
  return [
    ...draft(0, introduction(stay)),
    ...chain(story.slice(0, 8), 2, 6),
    ...draft(1, sights(stay, 6)),
    ...draft(6, only?.about[0]),
    ...seasons
      .slice(0, 4)
      .flatMap(({ name, from, until, about }, index) =>
        draft(
          4 + index * 3,
          [`${months(from, until)} là ${seasonName(name)}.`, ...about.slice(0, 1)].join(' '),
        ),
      ),
    ...chain(gettingThere.slice(0, 2), 3, 7),
  ];
}
