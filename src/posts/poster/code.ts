/** A code to scan. */
export interface PosterCode {
  /** Absolute address that it holds. */
  address: string;
  /** What happens when one scans it, in Vietnamese and for guests from abroad. */
  vi: string;
  en: string;
}

/** Address as one types it: without its scheme. */
export const typed = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
