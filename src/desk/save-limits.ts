import { mostText } from '../listings/text-limit.ts';

/**
 * Bytes of a whole save, of one picture, of the text; and how many pictures come at once: those of a house, and the
 * host's portrait. The form holds to them as the server does.
 */
export const most = { save: 80_000_000, photo: 15_000_000, text: mostText, photos: 61 } as const;

/** Bytes of the new pictures in a list: beside them there is room for the text and the host's portrait. */
export const mostNewPhotos = most.save - most.text - most.photo;

/** Bytes as a person reads them: `15 MB`. */
export const inMegabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;
