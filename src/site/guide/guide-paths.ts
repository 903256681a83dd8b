import { guides } from './guides.ts';

/** One path per guide. */
export const guidePaths = () => guides.map((guide) => ({ params: { guide: guide.slug }, props: { guide } }));
