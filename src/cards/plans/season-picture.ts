import type { Subject } from '../../homestay/subject.ts';
import type { Season } from '../../listings/angle.ts';
import type { Picture } from '../../listings/entries.ts';
import type { Shot } from '../card.ts';
import type { Shelf } from './pictures.ts';

/** Words that say nothing about which season a picture shows. */
const common = new Set(
  'mùa và các những một mấy vài cả trên dưới trước sau bên ở từ tới đến vào ra có là thì cho nên năm ngày tháng đầu cuối hay rất trong ngoài nhà sàn bản núi đá người đi xuống lên giữa trắng xanh'.split(
    ' ',
  ),
);

const telling = (text: string): Set<string> =>
  new Set((text.toLocaleLowerCase('vi').match(/\p{L}+/gu) ?? []).filter((word) => !common.has(word)));

const overlap = (one: Set<string>, other: Set<string>): number =>
  [...one].filter((word) => other.has(word)).length;

/** What everybody in the valleys connects with a month, besides what the village writes about it. */
const signs: Record<number, string> = {
  2: 'xuân đào',
  3: 'xuân đào mận',
  5: 'cấy mạ',
  6: 'cấy mạ',
  7: 'mưa thác',
  8: 'mưa thác',
  9: 'lúa chín gặt',
  10: 'lúa chín gặt',
};

const outdoors: readonly Subject[] = ['season', 'view', 'village', 'garden', 'activity'];

/** Words in common from which on a picture is taken to show a season. */
const enough = 2;

/** Pictures whose description shares words with the season's name or text, the best first. */
function matching(season: Season, pictures: Picture[]): Picture[] {
  const name = telling(`${season.name.vi} ${signs[season.from] ?? ''}`);
  const about = telling(season.about.vi);
  return pictures
    .filter(({ subject }) => outdoors.includes(subject))
    .map((picture) => {
      const shown = telling(picture.alt.vi);
      return { picture, score: 2 * overlap(name, shown) + overlap(about, shown) };
    })
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score)
    .map(({ picture }) => picture);
}

/**
 * A picture for each season: first those that show one, then views of the village for the others, for a picture of
 * another season is worse than one of none.
 */
export function seasonShots(seasons: Season[], pictures: Picture[], shelf: Shelf): Map<Season, Shot> {
  const shots = new Map<Season, Shot>();
  for (const season of seasons) {
    for (const picture of matching(season, pictures)) {
      const shot = shelf.find([picture], outdoors);
      if (!shot) continue;
      shots.set(season, shot);
      break;
    }
  }
  for (const season of seasons) {
    if (shots.has(season)) continue;
    shots.set(season, shelf.take(pictures, ['village', 'view', 'garden', 'exterior']));
  }
  return shots;
}
