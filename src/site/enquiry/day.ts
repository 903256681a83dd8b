const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && utc(text).toJSON()?.slice(0, 10) === text;

/** The day so many nights later, `YYYY-MM-DD`. */
export function daysLater(day: string, nights: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + nights);
  return date.toJSON().slice(0, 10);
}

/** A day as people in Vietnam write it: `thứ Sáu 04/12/2026`. */
export function vietnameseDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${weekdays[utc(day).getUTCDay()]} ${date}/${month}/${year}`;
}

/** A day in English: `Friday 4 December 2026`. */
export const englishDay = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(utc(day))
    .replace(',', '');
