// In this order: each names the ones after it besides.
const browsers: [RegExp, string][] = [
  [/\bZalo/i, 'Zalo'],
  [/\bFBA[NV]\b|\bFB_IAB/, 'Facebook'],
  [/\bcoc_coc_browser/, 'Cốc Cốc'],
  [/\bSamsungBrowser/, 'Samsung Internet'],
  [/\bEdgA?\b|\bEdgiOS/, 'Edge'],
  [/\bOPR\b/, 'Opera'],
  [/\bFirefox|\bFxiOS/, 'Firefox'],
  [/\bChrome|\bCriOS/, 'Chrome'],
  [/\bSafari/, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/\bAndroid/, 'Android'],
  [/\biPhone/, 'iPhone'],
  [/\biPad/, 'iPad'],
  [/\bWindows/, 'Windows'],
  [/\bMac OS X/, 'Mac'],
  [/\bCrOS/, 'Chromebook'],
  [/\bLinux/, 'Linux'],
];

/** A browser as its owner knows it, as `Chrome, Android`. */
export function deviceOf(userAgent: string): string {
  const named = (table: [RegExp, string][]) => table.find(([form]) => form.test(userAgent))?.[1];
  return [named(browsers), named(systems)].filter(Boolean).join(', ') || 'Máy không rõ';
}
