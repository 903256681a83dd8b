/** The port when none is named. */
const usual = 4321;

/**
 * The port that `PORT` names; an empty one counts as not set.
 * @throws {Error} with a sentence in Vietnamese when it cannot be one
 */
export function portOf(named: string | undefined): number {
  const text = named?.trim();
  if (!text) return usual;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new Error(
    `PORT=${text} không phải số cổng. Hãy dùng một số từ 1 đến 65535, ví dụ: PORT=4322 npm start [not a port]`,
  );
}
