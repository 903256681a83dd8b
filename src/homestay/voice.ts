/** Who speaks in a village’s posts: the team, of the house; or its owner, of their own. */
export const voices = {
  team: { vi: 'Tổ công nghệ số', en: 'The village team' },
  owner: { vi: 'Chủ nhà', en: 'The owner' },
} as const;

/** Key of who speaks. */
export type Voice = keyof typeof voices;
