import type { Card } from '../cards/card.ts';
import type { Angle } from '../listings/angle.ts';
import type { PostPlatform } from './platform.ts';

/** The photo of a house that stands beside those of others. */
const photoCards: Record<PostPlatform, string> = {
  facebook: 'facebook-feed',
  zalo: 'zalo-post',
  tiktok: 'tiktok-1',
};

/**
 * The pictures of a village's post, cards of the houses that it names: what the first has of the subject, and one photo
 * of each.
 * @param houses the cards of each house, in the order in which they are named
 */
export function picturesOfVillagePost(
  houses: Card[][],
  { kind, key }: Angle,
  platform: PostPlatform,
): Card[] {
  const photos = houses.flatMap((cards) => cards.filter(({ name }) => name === photoCards[platform]));
  const [first = []] = houses;
  const isAbout = ({ name, formatKey, angle }: Card) =>
    platform === 'tiktok' ? formatKey === 'tiktok' && angle === key : name === `facebook-feed-${key}`;
  // The card of what is practical tells the prices of one house.
  const subject = kind === 'practical' ? [] : first.filter(isAbout);
  return [...subject, ...photos.filter((card) => !subject.includes(card))];
}
