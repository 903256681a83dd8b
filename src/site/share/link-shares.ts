/** UTF-8 in Base64; `btoa` takes bytes only. */
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/**
 * Address that opens Facebook's window for sharing a link. Works without an app id; a text cannot be handed over.
 * Specification sheet 1.1.
 */
export const facebookShare = (page: string): string =>
  `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(page)}`;

/**
 * Address that opens Zalo's choice of friends and groups for a link. Widely used, not documented by Zalo;
 * specification sheet 3.2. To be followed as a link: phones block it as a new window.
 */
export const zaloShare = (page: string): string =>
  `https://button-share.zalo.me/share_external?d=${encodeURIComponent(base64(JSON.stringify({ url: page })))}`;
