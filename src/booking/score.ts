import { type ContentField, listingFile } from './owner-texts.ts';
import type { ScoreFacts } from './score/metric.ts';
import { metrics } from './score/metrics.ts';

/** Something that would raise the score. */
export interface Raise {
  /** `id` of the metric. */
  id: string;
  /** Points that doing it would add; at least a tenth. */
  points: number;
  name: string;
  reason: string;
  remedy: string;
  edit: ContentField;
}

/** How complete a listing is. */
export interface Score {
  /** From 0 to 100, whole; 100 only when nothing can be raised. */
  value: number;
  /** What would raise it, what raises it most first. */
  raises: Raise[];
}

/** Said wherever the figure is shown. */
export const scoreIsOurs =
  'Con số này do chúng tôi tính theo những điều Booking.com hỏi, không phải điểm của Booking.com.';

/** Measures how complete a listing is for Booking.com, and lists what would raise the figure most. */
export function scoreOf(facts: ScoreFacts): Score {
  const measured = metrics.map((metric) => ({
    metric,
    lacking: metric.weight * (1 - Math.min(1, Math.max(0, metric.measure(facts)))),
  }));
  const raises = measured
    .filter(({ lacking }) => lacking >= 0.05)
    .sort((a, b) => b.lacking - a.lacking)
    .map(({ metric: { id, name, reason, remedy, edit }, lacking }) => {
      const place = edit(facts);
      return {
        id,
        points: Math.round(lacking * 10) / 10,
        name,
        reason,
        remedy: remedy(facts),
        edit: typeof place === 'string' ? { file: listingFile(facts.listing), field: place } : place,
      };
    });
  const whole = 100 - measured.reduce((sum, { lacking }) => sum + lacking, 0);
  return { value: Math.min(raises.length ? 99 : 100, Math.max(0, Math.round(whole))), raises };
}
