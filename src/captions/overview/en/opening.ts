import { far, near } from '../../parts/en/where.ts';
import { combine, type Pattern } from '../../pattern.ts';

/** First lines of a Facebook or TikTok post. */
export const opening: Pattern[] = [
  {
    tells: ['tagline'],
    say: (f) => combine(f.taglines, near(f), ({ text }, place) => `${text}: ${f.name} in ${place}.`),
  },
  {
    tells: ['tagline'],
    say: (f) => combine(f.taglines, far(f), ({ inside }, place) => `${f.name}, ${place}: ${inside}.`),
  },
  {
    tells: ['tagline'],
    say: (f) =>
      combine(
        f.taglines,
        near(f),
        ({ inside }, place) => `Spend a night at ${f.name} in ${place}: ${inside}.`,
      ),
  },
  {
    tells: ['tagline'],
    say: (f) =>
      combine(f.taglines, near(f), ({ text }, place) => `${text}. Come and stay at ${f.name} in ${place}.`),
  },
  {
    tells: ['tagline'],
    say: (f) =>
      f.taglines.map(
        ({ inside }) =>
          `On the road in ${f.place.province}? Stop at ${f.name} in ${f.place.village}: ${inside}.`,
      ),
  },
  {
    tells: ['people'],
    say: (f) =>
      f.host?.people &&
      f.kind !== 'whole-house' &&
      f.kind !== 'campsite' &&
      near(f).map((place) => `Stay with a ${f.host?.people} family in ${place}: ${f.name}.`),
  },
  {
    tells: ['view'],
    say: (f) =>
      f.view?.wide &&
      near(f).map(
        (place) => `Open the door in the morning and see ${f.view?.everywhere}: ${f.name} in ${place}.`,
      ),
  },
  {
    tells: ['experience', 'title-experience'],
    say: (f) => {
      const [first] = f.experiences;
      return (
        first?.thing &&
        first.byDay &&
        near(f).map((place) => `${first.atStart} by day, a quiet night at ${f.name} in ${place}.`)
      );
    },
  },
  {
    tells: ['stilts'],
    say: (f) =>
      f.table?.menu &&
      f.stilts.known &&
      near(f).map((place) => `Home cooking and a night in a stilt house: ${f.name} in ${place}.`),
  },
  {
    tells: ['evening', 'stilts'],
    say: (f) =>
      f.hearth &&
      near(f).map((place) =>
        f.stilts.known
          ? `An evening by the hearth of a stilt house: ${f.name} in ${place}.`
          : `An evening by the hearth: ${f.name} in ${place}.`,
      ),
  },
  {
    tells: ['capacity', 'title-capacity'],
    say: (f) =>
      f.sleeping.capacity >= 12 &&
      f.sleeping.capacity <= 60 &&
      near(f).map(
        (place) => `Travelling as a group? ${f.name} in ${place} has room for ${f.sleeping.capacity}.`,
      ),
  },
  {
    tells: ['village'],
    say: (f) =>
      f.villageTagline &&
      near(f).map((place) => `${place}: ${f.villageTagline?.inside}. Stay a night at ${f.name}.`),
  },
  {
    tells: ['stilts'],
    say: (f) => f.stilts.known && near(f).map((place) => `Sleep in a stilt house in ${place}: ${f.name}.`),
  },
];
