import type { Position } from '../../../homestay/position.ts';
import { within } from '../page/within.ts';

/** Where the phone is, and within how many metres. */
export interface OwnPosition extends Position {
  accuracy: number;
}

/** Beyond so many metres the phone has not really found itself: no view of the sky, no GPS. */
export const roughAbove = 100;

const sentences: Record<number, string> = {
  1: 'Điện thoại chưa cho phép xem vị trí. Hãy bấm vào hình ổ khóa cạnh địa chỉ trang, cho phép “Vị trí”, rồi bấm lại.',
  2: 'Điện thoại chưa tìm được vị trí. Hãy bật định vị (GPS), ra chỗ thoáng rồi bấm lại.',
  3: 'Tìm lâu quá chưa thấy. Hãy ra chỗ thoáng, đợi một phút rồi bấm lại.',
};

/** Milliseconds for the person's leave and the phone's answer together: a question nobody sees is never answered. */
const patience = 60_000;

/**
 * Asks the phone where it is.
 * @throws an Error with a Vietnamese sentence
 */
export function ownPosition(): Promise<OwnPosition> {
  return within(patience, asked()).catch((fault: Error) => {
    throw fault.name === 'TimeoutError' ? new Error(sentences[3]) : fault;
  });
}

function asked(): Promise<OwnPosition> {
  return new Promise((found, failed) => {
    if (!navigator.geolocation) {
      failed(new Error('Máy này không có định vị. Hãy chép hai con số từ Google Maps rồi dán vào ô trên.'));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        found({
          latitude: Math.round(latitude * 1e6) / 1e6,
          longitude: Math.round(longitude * 1e6) / 1e6,
          accuracy,
        }),
      ({ code }) => failed(new Error(sentences[code] ?? sentences[2])),
      { enableHighAccuracy: true, timeout: 30_000, maximumAge: 0 },
    );
  });
}
