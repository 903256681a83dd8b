/** Folder of the built site that the browser tests open, seen from the repository's folder. */
export const BROWSER_SITE = '.cache/nha-san/browser-site';

export const HOST = '127.0.0.1';
export const PORT = 4329;
