import { asDocument, type Thing } from './thing.ts';

/** A step of the way from the home page to a page. */
export interface Crumb {
  name: string;
  /** Absolute address. */
  url: string;
}

/** The way to a page for search engines: schema.org `BreadcrumbList`, from the home page to the page itself. */
export const breadcrumbData = (crumbs: Crumb[]): Thing =>
  asDocument({
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  });
