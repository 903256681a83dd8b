import medium from '@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf?url';
import bold from '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf?url';
import extraBold from '@expo-google-fonts/be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf?url';
import type { Font } from 'satori';
import { fontFamily, type Weight } from '../../../../cards/identity.ts';
import { within } from '../../page/within.ts';

const cuts: [Weight, string][] = [
  [500, medium],
  [700, bold],
  [800, extraBold],
];

/** Milliseconds for all three on a weak line; less than a card is waited for, so that the next one asks again. */
const patience = 50_000;

let loading: Promise<Font[]> | undefined;

/**
 * The whole TrueType files that the build draws with: with subsets, letters would have other widths than on the built
 * card. Fetched once; after a failure the next call tries again.
 */
export function fonts(): Promise<Font[]> {
  loading ??= within(
    patience,
    Promise.all(
      cuts.map(async ([weight, address]): Promise<Font> => {
        const answer = await fetch(address);
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        return { name: fontFamily, weight, style: 'normal', data: await answer.arrayBuffer() };
      }),
    ),
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
