/**
 * Short names that no entry may have, because the site has a page or a folder of that name where entries have theirs:
 * every fixed word beside a `[slug]` of `src/routes`.
 */
export const reservedSlugs: readonly string[] = ['ban', 'huong-dan', 'ke-hoach', 'tat-ca'];
