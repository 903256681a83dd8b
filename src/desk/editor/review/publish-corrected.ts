import type { Saved } from '../../protocol.ts';
import { post } from '../backend/ask.ts';
import { reviewPath } from './address.ts';
import { type Correction, correction } from './correction.ts';

/**
 * Publishes an owner's text as the team has corrected it.
 * @param base what the form started from: her text, or what is published, once a clash with it has been settled
 * @throws {Refused}
 */
export function publishCorrected(corrected: Correction, text: string, base: string | null): Promise<Saved> {
  const { version, published } = corrected;
  return post<Saved>(`${reviewPath(corrected)}/approve`, {
    version,
    published: base === version ? published : base,
    text,
  });
}

/**
 * Publishes it as it was when the form was opened: pictures that the team has added come with a save behind it.
 * @returns the version on which that save stands
 * @throws {Refused}
 */
export async function publishAsIs(corrected: Correction, base: string | null): Promise<string> {
  const { entry } = await publishCorrected(corrected, corrected.text, base);
  correction.end();
  return entry.version;
}
