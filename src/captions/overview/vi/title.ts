import type { Pattern } from '../../pattern.ts';

/** Titles of a TikTok photo post. */
export const title: Pattern[] = [
  {
    tells: ['tagline'],
    say: (f) => f.taglines.map(({ text }) => `${text} – ${f.place.villageName}, ${f.place.province}`),
  },
  {
    tells: ['tagline'],
    say: (f) => f.taglines.map(({ inside }) => `${f.name}: ${inside}`),
  },
  { say: (f) => [`Một đêm ở ${f.name}, ${f.place.village}`, `Một đêm ở ${f.name}`] },
  { say: (f) => `${f.name} ở ${f.place.village}, ${f.place.province}` },
  { say: (f) => `Có gì ở ${f.name}, ${f.place.village}?` },
  {
    say: (f) =>
      f.stilts.known &&
      f.price?.per === 'person' &&
      !f.price.group &&
      `Ngủ nhà sàn ở ${f.place.villageName}, ${f.price.from ? 'từ ' : ''}${f.price.ofNight}`,
  },
  {
    tells: ['title-experience'],
    say: (f) => {
      const [first] = f.experiences;
      return first?.verb && f.stilts.known && `Về ${f.place.villageName} ngủ nhà sàn và ${first.words}`;
    },
  },
  {
    tells: ['title-menu'],
    say: (f) =>
      f.table?.menu && f.stilts.known && `Ngủ nhà sàn ở ${f.place.villageName}, ăn ${f.table.menu.two}`,
  },
  {
    tells: ['title-capacity'],
    say: (f) =>
      f.sleeping.capacity >= 12 &&
      f.sleeping.capacity <= 60 &&
      `Chỗ ngủ cho đoàn ${f.sleeping.capacity} người ở ${f.place.villageName}, ${f.place.province}`,
  },
];
