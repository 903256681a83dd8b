import type { Server, ServerResponse } from 'node:http';

/** Milliseconds for what is on its way. */
const patience = 8000;

/** Milliseconds between two looks whether the program that started this one is still there. */
const lookAgain = 500;

/**
 * Ends the program in order when it is told to: what is being saved is saved and answered, whatever comes then is told
 * to come again, and nothing stays behind.
 * @param ending tells the desk
 * @param close what is to be closed when nothing is on its way any more
 */
export function orderlyEnd(server: Server, ending: AbortController, close = () => {}): void {
  const saving = new Set<ServerResponse>();
  let isDone = () => {};
  server.on('request', ({ method }, response) => {
    if (method !== 'POST') return;
    saving.add(response);
    response.once('close', () => {
      saving.delete(response);
      if (!saving.size) isDone();
    });
  });

  const end = async () => {
    if (ending.signal.aborted) return;
    ending.abort();
    const done = new Promise<void>((resolve) => {
      isDone = resolve;
    });
    if (saving.size) await Promise.race([done, new Promise((resolve) => setTimeout(resolve, patience))]);
    server.close();
    server.closeAllConnections();
    try {
      close();
    } catch (fault) {
      console.error('[end]', fault);
    }
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end());

  // npm hands a signal to its shell, which ends without handing it on: what is left has another parent.
  const starter = process.ppid;
  if (process.env.npm_lifecycle_event === 'start') {
    setInterval(() => process.ppid !== starter && void end(), lookAgain).unref();
  }
}
