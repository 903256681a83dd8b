import { download } from './hand-over.ts';
import { type InAppBrowser, inAppBrowser } from './in-app-browser.ts';
import { LackingPictures, pictureFiles } from './picture-files.ts';

/** What a zip is made of. */
export interface Zipped {
  /** Name of the zip. */
  name: string;
  /** Addresses of its pictures, and their names. */
  pictures: readonly { src: string; file: string }[];
  /** Packs them once they are here. */
  pack: (files: readonly File[]) => Promise<Blob>;
}

/** So many of the pictures that did not come are named. */
const named = 3;

/** Where the zip is to be had, as the browser of an app saves no file that a page has made. */
const elsewhere = ({ name, system }: InAppBrowser) =>
  `Trong ${name} không lưu được gói này. Hãy mở trang này bằng ${system === 'ios' ? 'Safari' : 'Chrome'} rồi bấm lại, hoặc lưu từng ảnh.`;

function lackingWords(files: readonly string[]): string {
  const others = files.length - named;
  const which = `${files.slice(0, named).join(', ')}${others > 0 ? ` và ${others} ảnh nữa` : ''}`;
  return `Chưa lấy được ${which}. Hãy xem lại mạng rồi bấm lại: chỉ những ảnh còn thiếu mới phải tải tiếp.`;
}

/**
 * Makes a zip in the browser and saves it. Nothing is fetched before.
 * @param zipped asked when it begins; it may fetch what the zip is made of
 * @param say told in a Vietnamese sentence how it goes, and how it ended
 * @returns whether the zip was handed to the browser
 */
export async function saveZip(
  zipped: () => Promise<Zipped>,
  say: (sentence: string) => void,
): Promise<boolean> {
  const inside = inAppBrowser(navigator.userAgent);
  if (inside) {
    say(elsewhere(inside));
    return false;
  }
  try {
    say('Đang lấy ảnh…');
    const { name, pictures, pack } = await zipped();
    const files = await pictureFiles(pictures, (ready) => say(`Đang lấy ảnh ${ready}/${pictures.length}…`));
    say('Đang gói…');
    download(await pack(files), name);
    say(`Đã tải gói “${name}” về máy này.`);
    return true;
  } catch (fault) {
    say(
      fault instanceof LackingPictures
        ? lackingWords(fault.files)
        : 'Chưa gói được. Hãy xem lại mạng rồi bấm lại, hoặc lưu từng ảnh.',
    );
    return false;
  }
}
