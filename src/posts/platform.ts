/** Platforms that the team posts to by hand, in the order of the share page. */
export const postPlatforms = ['facebook', 'zalo', 'tiktok'] as const;

/** Key of a platform that the team posts to. */
export type PostPlatform = (typeof postPlatforms)[number];
