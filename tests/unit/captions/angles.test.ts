import { describe, expect, test } from 'vitest';
import { captionOf, captionPlatformsIn } from '../../../src/captions/caption.ts';
import { captionLanguages } from '../../../src/captions/caption-language.ts';
import { anglesOf } from '../../../src/listings/angle.ts';
import { aListing } from '../../fixtures/listing.ts';

const site = { address: 'https://nha-san.example' };
const listing = aListing();

/** The overview has tests of its own. */
const angles = anglesOf(listing).filter(({ kind }) => kind !== 'overview');

/** One file for each angle, so that a reader can judge its captions together. */
describe.each(angles)('$key', (angle) => {
  test('on every platform, in every language', async () => {
    const captions = captionLanguages.flatMap((language) =>
      captionPlatformsIn(language).map((platform) => {
        const { title, text } = captionOf(listing, site, platform, language, { angle });
        return [`# ${platform}, ${language}`, title && `[${title}]`, text].filter(Boolean).join('\n\n');
      }),
    );
    await expect(`${captions.join('\n\n\n')}\n`).toMatchFileSnapshot(`angles/${angle.key}.txt`);
  });
});
