// The Swedish way of writing a date is that of ISO 8601.
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day that the calendar in Vietnam shows at an instant, `YYYY-MM-DD`; days compare as texts do. */
export const dayInVietnam = (instant: Date): string => calendar.format(instant);

/** No house was visited or asked before: what is older has a slip in its year. */
export const firstDay = '2020-01-01';
