/** First parts of addresses of Facebook that belong to Facebook itself, not to a page. */
const general = new Set(
  'login login.php home.php index.php watch photo photo.php photos story.php permalink.php reel reels stories events marketplace search hashtag sharer sharer.php share.php dialog plugins l.php messages notifications friends gaming help settings bookmarks feed policies privacy business ads business_help_center'.split(
    ' ',
  ),
);
/** Parts of an address that lead to one post or picture. */
const onePost = new Set('posts photos videos reels reel photo permalink'.split(' '));

const partsOf = ({ pathname }: URL) => pathname.toLowerCase().split('/').filter(Boolean);

/** Whether an address leads to a page, profile or group of Facebook: not to the front door, and not to a single post. */
export function isFacebookPage(url: URL): boolean {
  const [first = '', second = '', ...rest] = partsOf(url);
  if (!first || general.has(first)) return false;
  if (first === 'profile.php') return /^\d+$/.test(url.searchParams.get('id') ?? '');
  // `share/p`, `share/v`, `share/r`: a post, a film, a reel.
  if (first === 'share') return second !== '' && !/^[pvr]$/.test(second);
  if (/^(?:groups|people|pages|p)$/.test(first) && !second) return false;
  return ![second, ...rest].some((part) => onePost.has(part));
}

/** Whether an address leads to a house on Booking.com: not to the front door, a search or the extranet. */
export const isBookingPage = ({ hostname, pathname }: URL): boolean =>
  !/^(?:admin|account|secure|partner)\./.test(hostname) &&
  /^\/(?:hotel\/[a-z]{2}\/[^/]+\.html|(?:share|pulse)-[\w-]+\/?)$/i.test(pathname);
