import { expect, test } from 'vitest';
import { chromeAddress, inAppBrowser } from '../../../../src/site/share/in-app-browser.ts';

const android =
  'Mozilla/5.0 (Linux; Android 13; SM-A135F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';
const chrome = 'Chrome/130.0.6723.107 Mobile Safari/537.36';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  ['zalo', 'android', `${android} ${chrome} Zalo android/12101000 ZaloTheme/light ZaloLanguage/vn`],
  ['zalo', 'ios', `${iphone} Mobile/15E148 Zalo iOS/607 ZaloTheme/light ZaloLanguage/vn`],
  ['facebook', 'android', `${android} ${chrome} [FB_IAB/FB4A;FBAV/489.0.0.66.81;IABMV/1;]`],
  ['facebook', 'ios', `${iphone} Mobile/21F90 [FBAN/FBIOS;FBAV/489.0.0.63.101;FBDV/iPhone14,5]`],
  ['messenger', 'android', `${android} ${chrome} [FB_IAB/Orca-Android;FBAV/485.0.0.60.106;]`],
  ['messenger', 'ios', `${iphone} Mobile/21F90 [FBAN/MessengerForiOS;FBAV/485.0]`],
  ['instagram', 'android', `${android} ${chrome} Instagram 350.1.0.46.93 Android (33/13)`],
  ['tiktok', 'android', `${android} ${chrome} trill_2023600040 BytedanceWebview/d8a21c6`],
  ['tiktok', 'ios', `${iphone} Mobile/21F90 musical_ly_36.0.0 BytedanceWebview`],
])('the browser inside %s on %s is known', (app, system, userAgent) => {
  expect(inAppBrowser(userAgent)).toMatchObject({ app, system });
});

test.each([
  [`Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) ${chrome}`],
  [`${iphone} Version/17.5 Mobile/15E148 Safari/604.1`],
  [`${iphone} CriOS/130.0 Mobile/15E148 Safari/604.1`],
  [
    'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A135F) AppleWebKit/537.36 SamsungBrowser/26.0 Chrome/122 Mobile',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0'],
  ['Mozilla/5.0 (Linux; Android 9) coc_coc_browser/120 Chrome/120 Mobile Safari/537.36'],
  [''],
])('%s is a browser of its own', (userAgent) => {
  expect(inAppBrowser(userAgent)).toBeUndefined();
});

test('the address for Chrome keeps the page, what was chosen on it and its scheme', () => {
  expect(chromeAddress('https://nha-san.vn/kit/suoi-thu/?a=1#zalo')).toBe(
    'intent://nha-san.vn/kit/suoi-thu/?a=1#zalo#Intent;scheme=https;package=com.android.chrome;end',
  );
  expect(chromeAddress('http://192.168.1.5:4321/kit/')).toContain(
    'intent://192.168.1.5:4321/kit/#Intent;scheme=http;',
  );
});
