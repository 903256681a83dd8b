import { colours } from '../cards/identity.ts';
import { directoryAddress, homeAddress } from '../homestay/addresses.ts';
import { inLanguage } from '../homestay/bilingual.ts';
import type { SiteEntry } from '../listings/entries.ts';
import { words } from './words/words.ts';

/** An icon has room for about a dozen letters below it. */
const roomForName = 12;

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `/${file}`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** Web app manifest: the site on the home screen of a phone, in Vietnamese. */
export const manifest = (site: SiteEntry) => ({
  id: '/',
  name: site.name,
  // A long name is not cut: half a place name is another place.
  short_name: site.name.length > roomForName ? words('vi').menu.homestays : site.name,
  description: inLanguage(site.tagline, 'vi').text,
  lang: 'vi',
  dir: 'ltr',
  start_url: homeAddress('vi'),
  scope: '/',
  display: 'standalone',
  background_color: colours.paper,
  theme_color: colours.indigo,
  categories: ['travel'],
  icons: [
    icon('icon-192.png', 192, 'any'),
    icon('icon-512.png', 512, 'any'),
    icon('icon-maskable-512.png', 512, 'maskable'),
  ],
  shortcuts: [{ name: words('vi').directory.title, url: directoryAddress('vi') }],
});
