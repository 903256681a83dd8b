import type { PostPlatform } from '../../../posts/post.ts';

/** Platforms as the team calls them. */
export const platformNames: Record<PostPlatform, string> = {
  facebook: 'Facebook',
  zalo: 'Zalo',
  tiktok: 'TikTok',
};
