/** The list of guides. */
export const guidesAddress = '/kit/huong-dan/';

/** One guide: `/kit/huong-dan/chup-anh/`. */
export const guideAddress = (slug: string): string => `${guidesAddress}${slug}/`;
