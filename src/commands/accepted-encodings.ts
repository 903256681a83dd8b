import type { Encoding } from './answer-cache.ts';

/** In which ways a client takes a packed answer (RFC 9110, section 12.5.3); a weight of 0 means that it does not. */
export function acceptedEncodings(header: string | string[] | undefined): Encoding[] {
  const named = String(header ?? '')
    .split(',')
    .map((each) =>
      each
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .filter(([, weight]) => !/^q=0(?:\.0*)?$/.test(weight ?? ''))
    .map(([name]) => name);
  return (['br', 'gzip'] as const).filter((each) => named.includes(each));
}
