import type { EntryPlace } from '../backend/entry-place.ts';

/** Where the public page of an entry is. */
const pages: Record<EntryPlace['collection'], (slug: string) => string> = {
  homestays: (slug) => `/homestay/${slug}/`,
  villages: (slug) => `/lang/${slug}/`,
  experiences: (slug) => `/trai-nghiem/${slug}/`,
  site: () => '/',
};

/** Address of the public page of an entry. */
export const pageOf = ({ collection, slug }: EntryPlace): string => pages[collection](slug);
