/** A browser inside another app: it opens links, but often shares no files and saves none. */
export interface InAppBrowser {
  app: keyof typeof marks;
  /** Name of the app as people know it. */
  name: string;
  system: 'android' | 'ios' | 'other';
}

/** What the apps write into the user agent of their browser; Messenger before Facebook, whose marks it carries too. */
const marks = {
  zalo: { name: 'Zalo', sign: /\bZalo(?:\b|Theme|App)/i },
  messenger: {
    name: 'Messenger',
    sign: /FBAN\/Messenger|Orca-Android|MessengerForiOS|FB_IAB\/(?:Orca|MESSENGER)/i,
  },
  instagram: { name: 'Instagram', sign: /\bInstagram\b/ },
  facebook: { name: 'Facebook', sign: /\bFB(?:AN|AV|_IAB|IOS)\b/ },
  tiktok: { name: 'TikTok', sign: /\b(?:musical_ly|BytedanceWebview|TikTok|trill)/i },
} as const;

/** The app inside which a browser with this user agent runs; nothing when it is a browser of its own. */
export function inAppBrowser(userAgent: string): InAppBrowser | undefined {
  const found = Object.entries(marks).find(([, { sign }]) => sign.test(userAgent));
  if (!found) return undefined;
  const [app, { name }] = found as [InAppBrowser['app'], { name: string }];
  const system = /Android/i.test(userAgent)
    ? 'android'
    : /iPhone|iPad|iPod/i.test(userAgent)
      ? 'ios'
      : 'other';
  return { app, name, system };
}

/**
 * The page as an address that Android opens in Chrome, whichever app asks, with what was chosen on it: Android takes
 * the last `#` of an “intent” address for the beginning of the intent and leaves one before it to the page.
 * https://developer.chrome.com/docs/android/intents
 * https://developer.android.com/reference/android/content/Intent#parseUri(java.lang.String,%20int)
 */
export function chromeAddress(page: string): string {
  const { protocol, host, pathname, search, hash } = new URL(page);
  const scheme = protocol.replace(':', '');
  return `intent://${host}${pathname}${search}${hash}#Intent;scheme=${scheme};package=com.android.chrome;end`;
}
