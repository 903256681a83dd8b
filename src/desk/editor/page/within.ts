/**
 * Waits for something outside the page (a store, a decoder, a worker), but not for ever.
 * @param patience milliseconds
 * @throws {DOMException} `TimeoutError` when it has not answered by then; the work itself goes on, unheard
 */
export function within<T>(patience: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DOMException(`no answer in ${patience} ms`, 'TimeoutError')),
      patience,
    );
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
