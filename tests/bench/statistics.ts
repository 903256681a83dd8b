/** What repeated measurements came to. */
export interface Spread {
  least: number;
  median: number;
  /** A quarter of the measurements lie below. */
  lower: number;
  /** A quarter lie above. */
  upper: number;
}

/** The least, the median and the two quartiles of at least one number. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { least: at(0), median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
