/** As `slugForm` of the content files has it; that module brings the whole schema library with it. */
const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** More houses than this nobody chooses from; the oldest make room. */
export const mostSaved = 40;

/** Slugs of saved houses as the device keeps them, the latest first. What is damaged is left out. */
export function readSlugs(text: string | null): string[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(read)) return [];
    const slugs = read.filter((slug): slug is string => typeof slug === 'string' && slugForm.test(slug));
    return [...new Set(slugs)].slice(0, mostSaved);
  } catch {
    return [];
  }
}

/** The list with a house put in front. */
export const withSlug = (slugs: readonly string[], slug: string): string[] =>
  [slug, ...slugs.filter((each) => each !== slug)].slice(0, mostSaved);

/** The list without a house. */
export const withoutSlug = (slugs: readonly string[], slug: string): string[] =>
  slugs.filter((each) => each !== slug);
