import { editListing } from './edit-listing.ts';
import type { Guide } from './guide.ts';
import { keepTheSite } from './keep-the-site.ts';
import { postOnFacebook } from './post-on-facebook.ts';
import { postOnTiktok } from './post-on-tiktok.ts';
import { postOnZalo } from './post-on-zalo.ts';
import { printPoster } from './print-poster.ts';
import { registerOnBooking } from './register-on-booking.ts';
import { takePhotos } from './take-photos.ts';

/** All guides, in the order in which one needs them. */
export const guides: readonly Guide[] = [
  takePhotos,
  editListing,
  postOnFacebook,
  postOnZalo,
  postOnTiktok,
  registerOnBooking,
  printPoster,
  keepTheSite,
];
