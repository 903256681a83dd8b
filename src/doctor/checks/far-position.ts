import { distance } from '../../homestay/distance.ts';
import type { HomestayEntry, VillageEntry } from '../../listings/entries.ts';
import type { Check } from '../finding.ts';

type Position = { latitude: number; longitude: number };

/** Kilometres from the middle of the village, or from its other houses, beyond which a position is a mistake. */
const farFromVillage = 15;

/** Kilometres from the middle of all places of the site, where the village has none. */
const farFromAll = 100;

const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Where most of them are: one that is far away does not move it. */
const amidst = (places: Position[]): Position | undefined =>
  places.length > 1
    ? {
        latitude: middle(places.map(({ latitude }) => latitude)),
        longitude: middle(places.map(({ longitude }) => longitude)),
      }
    : undefined;

const positionsOf = (entries: { position?: Position | undefined }[]) =>
  entries.flatMap(({ position }) => (position ? [position] : []));

/** From where a position is measured, and how far it may be. */
function expected(house: HomestayEntry, homestays: HomestayEntry[], villages: VillageEntry[]) {
  const village = villages.find(({ slug }) => slug === house.village);
  if (village?.position) return { from: village.position, most: farFromVillage };
  const others = homestays.filter((each) => each !== house);
  const neighbours = amidst(positionsOf(others.filter((each) => each.village === house.village)));
  if (neighbours) return { from: neighbours, most: farFromVillage };
  const all = amidst(positionsOf([...villages, ...others]));
  return all && { from: all, most: farFromAll };
}

/** Two figures changed places, or a link of somewhere else was pasted: guests drive to another province. */
export const farPosition = {
  id: 'far-position',
  run: ({ homestays, villages }) =>
    homestays.flatMap((house) => {
      const measure = house.position && expected(house, homestays, villages);
      if (!house.position || !measure) return [];
      const kilometres = Math.round(distance(house.position, measure.from));
      if (kilometres <= measure.most) return [];
      return [
        {
          file: `homestays/${house.slug}/index.yaml`,
          field: 'position',
          vi: `Vị trí của nhà cách bản khoảng ${kilometres.toLocaleString('vi-VN')} km. Hãy mở Google Maps, giữ tay vào đúng nhà rồi chép lại hai con số.`,
          en: `the position is ${kilometres} km from its village`,
        },
      ];
    }),
} satisfies Check;
