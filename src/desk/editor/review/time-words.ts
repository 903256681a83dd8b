const hour = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('vi-VN', { weekday: 'long' });
const day = new Intl.DateTimeFormat('vi-VN', { day: 'numeric', month: 'numeric', year: 'numeric' });

/** Whole days from one moment to another by the calendar of this device. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** When something was, as a neighbour says it: “hôm qua 15:20”, “thứ Hai 23/11/2026”. */
export function timeWords(iso: string, now = new Date()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const days = daysBetween(at, now);
  if (days === 0) return `hôm nay ${hour.format(at)}`;
  if (days === 1) return `hôm qua ${hour.format(at)}`;
  if (days > 1 && days < 7) return `${weekday.format(at).replace('Thứ', 'thứ')} ${day.format(at)}`;
  return `ngày ${day.format(at)}`;
}
