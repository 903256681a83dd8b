import { bookingKit } from '../booking/kit.ts';
import type { Missing } from '../booking/missing.ts';
import { outlets } from '../homestay/consent.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';
import type { Content } from '../listings/read-content.ts';
import { type PostPlatform, postPlatforms } from '../posts/platform.ts';
import { mayBePosted } from '../posts/post.ts';
import { fewPhotos } from './checks/few-photos.ts';
import { hastyText } from './checks/hasty-text.ts';
import { noPrice } from './checks/no-price.ts';
import { smallPhoto } from './checks/small-photo.ts';
import { undrawnLetters } from './checks/undrawn-letters.ts';

/** Something to do before a house can go to a platform, or to make it go better there. */
export interface Todo {
  /** Vietnamese: what is missing and what to do. */
  vi: string;
  /** Where to do it: `rooms[0].price`. Absent when it is not in the file of the house. */
  field?: string;
  /** Whether it can go there without. */
  need: 'required' | 'advised';
}

/** What is missing for one platform; nothing when it is ready. */
export interface Readiness {
  platform: PostPlatform | 'booking';
  name: string;
  todos: Todo[];
}

/**
 * What is missing for each platform, what must be done first.
 * @param reader translations are the team's work: an owner is not bothered with them
 */
export const readinessOf = (listing: Listing, site: SiteEntry, reader: 'owner' | 'team'): Readiness[] =>
  [...postPlatforms.map((platform) => forPosts(listing, platform)), forBooking(listing, site)].map(
    (readiness) => ({
      ...readiness,
      todos: requiredFirst(readiness.todos).filter(
        ({ field }) => reader === 'team' || !field?.endsWith('.en'),
      ),
    }),
  );

const requiredFirst = (todos: Todo[]) => [
  ...todos.filter(({ need }) => need === 'required'),
  ...todos.filter(({ need }) => need === 'advised'),
];

function forPosts(listing: Listing, platform: PostPlatform): Readiness {
  const name = outlets[platform].vi;
  return {
    platform,
    name,
    todos: [
      ...(mayBePosted(listing, platform) ? [] : [consent(name)]),
      ...(platform === 'zalo' && !listing.contact.zalo ? [noZalo] : []),
      ...(listing.tagline ? [] : [noTagline]),
      ...undrawn(listing, platform),
      ...doctorsAdvice(listing),
    ],
  };
}

const consent = (name: string): Todo => ({
  vi: `Chủ nhà chưa đồng ý đăng lên ${name}. Hãy hỏi chủ nhà rồi chọn thêm “${name}” ở mục “Cho đăng ở”.`,
  field: 'consent.covers',
  need: 'required',
});

const noZalo: Todo = {
  vi: 'Chưa có số Zalo nên không có tấm ảnh mã quét. Nếu nhà dùng Zalo, hãy ghi số vào.',
  field: 'contact.zalo',
  need: 'advised',
};

const noTagline: Todo = {
  vi: 'Chưa có câu giới thiệu. Hãy viết một câu ngắn nói vì sao nên tới; câu này hiện trên ảnh và đầu bài đăng.',
  field: 'tagline.vi',
  need: 'advised',
};

/**
 * Without a name no picture can be made for Facebook and Zalo, so there is nothing to post. A TikTok set has pictures
 * that do without.
 */
const undrawn = (listing: Listing, platform: PostPlatform): Todo[] =>
  undrawnLetters.run(alone(listing)).map(({ vi, field }) => ({
    vi,
    field,
    need: field === 'name' && platform !== 'tiktok' ? 'required' : 'advised',
  }));

const doctorsAdvice = (listing: Listing): Todo[] =>
  [noPrice, fewPhotos, smallPhoto, hastyText]
    .flatMap((check) => check.run(alone(listing)))
    .map(({ vi, field }) => ({ vi, field, need: 'advised' }));

/** What these checks see of a house: it is alone, and they do not look at what it refers to. */
function alone(listing: Listing): Content {
  const home = { ...listing, village: listing.village.slug, experiences: [] };
  return {
    site: undefined,
    villages: [],
    experiences: [],
    homestays: [home],
    problems: [],
    leftOut: [],
  };
}

function forBooking(listing: Listing, site: SiteEntry): Readiness {
  const ownFile = `homestays/${listing.slug}/`;
  const todos = missingOf(listing, site).map(
    ({ label, note, need, edit }): Todo => ({
      vi: note ? `${label.vi}: ${note}` : label.vi,
      ...(edit?.file.startsWith(ownFile) && { field: edit.field }),
      need,
    }),
  );
  return { platform: 'booking', name: outlets.booking.vi, todos };
}

/** What Booking.com asks; a kit that cannot be made does not keep the rest of the list from being shown. */
function missingOf(listing: Listing, site: SiteEntry): Pick<Missing, 'label' | 'note' | 'need' | 'edit'>[] {
  try {
    return bookingKit(listing, site).missing;
  } catch {
    return [noKit];
  }
}

const noKit = {
  label: { vi: 'Hồ sơ Booking.com' },
  note: 'chưa làm được cho nhà này. Hãy báo người làm chương trình.',
  need: 'required',
} as const;
