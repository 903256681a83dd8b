const relative = new Intl.RelativeTimeFormat('vi', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat('vi', { day: 'numeric', month: 'numeric', year: 'numeric' });

/** Day number of an instant where the reader is. */
const dayOf = (instant: Date) =>
  Math.round(Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()) / 86_400_000);

/** Whether two instants lie on one day where the reader is. */
export const sameDay = (one: Date, other: Date): boolean => dayOf(one) === dayOf(other);

/** When something was, as people say it: `hôm nay`, `hôm qua`, `5 ngày trước`; from a month on `12/9/2026`. */
export function toldDay(instant: Date, now: Date): string {
  const days = dayOf(instant) - dayOf(now);
  return days <= 0 && days > -30
    ? relative.format(days, 'day').toLocaleLowerCase('vi')
    : exact.format(instant);
}
