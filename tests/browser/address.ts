/** Folder of the built site that the browser tests open, seen from the repository's folder. */
export const BROWSER_SITE = '.cache/nha-san/browser-site';

/** The same of the site of houses that are not samples, in three languages. */
export const REAL_SITE = '.cache/nha-san/browser-site-real';

export const HOST = '127.0.0.1';
export const PORT = 4329;

/** The desk has a server and a copy of the content of its own: its tests write. */
export const DESK_PORT = 4330;
export const DESK_ADDRESS = `http://${HOST}:${DESK_PORT}`;
