import type { Angle, AngleKind } from '../listings/angle.ts';

const names: Record<Exclude<AngleKind, 'experience' | 'season'>, string> = {
  overview: 'Giới thiệu chung',
  rooms: 'Chỗ ngủ',
  food: 'Bữa ăn',
  host: 'Chủ nhà',
  practical: 'Giá, đường đi, liên hệ',
};

/** What a post is about, as the team calls it. */
export function angleName(angle: Angle): string {
  if (angle.kind === 'experience') return angle.offered.experience.name.vi;
  if (angle.kind === 'season') return angle.season.name.vi;
  return names[angle.kind];
}
