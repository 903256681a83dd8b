import { atStart } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import { near } from '../../parts/vi/where.ts';
import type { Pattern } from '../../pattern.ts';

const called = ({ host }: Facts) => host?.called;
/** The name of the house does not say whose it is. */
const isNew = (f: Facts) => f.host && !f.name.toLowerCase().includes(f.host.called.toLowerCase());

/** First lines of a Facebook or TikTok post about the host. */
export const opening: Pattern[] = [
  { say: (f) => isNew(f) && near(f).map((place) => `Về ${f.name} ở ${place}, gặp ${called(f)}.`) },
  { say: (f) => isNew(f) && near(f).map((place) => `Chủ nhà ${f.name} ở ${place} là ${called(f)}.`) },
  {
    say: (f) =>
      called(f) && near(f).map((place) => `Ai đón anh chị ở ${f.name}, ${place}? Là ${called(f)} đấy ạ.`),
  },
  {
    tells: ['people'],
    say: (f) =>
      f.host?.people &&
      !f.host.several &&
      near(f).map(
        (place) =>
          `${atStart(called(f) ?? '')}, người ${f.host?.people} ở ${place}, mời anh chị về ${f.name}.`,
      ),
  },
  {
    say: (f) =>
      isNew(f) &&
      f.kind !== 'bungalow' &&
      f.kind !== 'campsite' &&
      near(f).map((place) => `${atStart(called(f) ?? '')} có một ngôi nhà ở ${place}: ${f.name}.`),
  },
  {
    say: (f) => called(f) && near(f).map((place) => `Kể anh chị nghe về ${called(f)} ở ${f.name}, ${place}.`),
  },
  { say: (f) => !called(f) && near(f).map((place) => `Người đón khách ở ${f.name}, ${place}.`) },
];

/** First lines of a Zalo post about the host. */
export const invitation: Pattern[] = [
  {
    say: (f) => isNew(f) && near(f).map((place) => `Mời cả nhà về ${f.name} ở ${place}, nhà ${called(f)} ạ.`),
  },
  {
    say: (f) =>
      called(f) && near(f).map((place) => `Anh chị về ${f.name}, ${place} thì có ${called(f)} đón.`),
  },
  {
    say: (f) =>
      called(f) && near(f).map((place) => `Giới thiệu với cả nhà: ${called(f)}, chủ ${f.name} ở ${place}.`),
  },
  { say: (f) => near(f).map((place) => `Gửi cả nhà đôi lời về chủ nhà ${f.name} ở ${place}.`) },
];

/** Titles of a TikTok photo post about the host. */
export const title: Pattern[] = [
  { say: (f) => called(f) && `Gặp ${called(f)} ở ${f.place.village}, ${f.place.province}` },
  {
    say: (f) =>
      isNew(f) && `Nhà ${called(f)} ở ${f.place.village}`.replace('Nhà gia đình', 'Nhà của gia đình'),
  },
  { say: (f) => `Ai đón khách ở ${f.name}?` },
  { say: (f) => [`Chuyện nhà ở ${f.name}, ${f.place.village}`, `Chuyện nhà ở ${f.name}`] },
];
