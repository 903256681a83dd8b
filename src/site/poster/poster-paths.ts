import { directory } from '../directory.ts';
import { isMade } from '../unmade.ts';

/** One path per village that has a house to show. */
export async function villagePosterPaths() {
  const { villages, listings } = await directory();
  return villages
    .filter(({ slug }) => isMade(`villages/${slug}`, 'poster'))
    .filter(({ slug }) => listings.some(({ village }) => village.slug === slug))
    .map((village) => ({ params: { slug: village.slug }, props: { village } }));
}
