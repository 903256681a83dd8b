import { type Label, type Language, labelIn, languages } from '../../homestay/language.ts';

/** Word in the address of the page that is shown without a signal. */
export const offlineWord: Label = { vi: 'ngoai-tuyen', en: 'offline' };

/** Address of the page with every house's number and way, kept on the device: `/ngoai-tuyen/`, `/en/offline/`. */
export const offlineAddress = (language: Language): string =>
  `${languages[language].prefix}/${labelIn(offlineWord, language)}/`;

/** Address of the service worker: at the root, because it can only answer for what lies below it. */
export const workerAddress = '/sw.js';
