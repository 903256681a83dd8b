/** What makes a post timely on the day it is posted; the post says so. */
export interface Timely {
  /** A day guests travel for, a season of the village, or an ordinary weekend. */
  kind: 'festival' | 'season' | 'weekend';
  /** As a sentence names it: `Tết Nguyên đán`, `mùa lúa chín`; of a weekend nothing. */
  name?: { vi: string; en?: string | undefined } | undefined;
  /** Days from the post until it begins; none or fewer once it has begun. Of a weekend, until Saturday. */
  days: number;
}
