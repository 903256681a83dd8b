import { apiAddress, type Refusal } from '../../protocol.ts';
import { type Reason, Refused } from './refused.ts';
import { signInAgain } from './session.ts';
import { type Answer, json, upload } from './upload.ts';

const tries = 3;

export interface Question {
  method?: 'GET' | 'POST';
  body?: FormData;
  /** Sent as JSON, in the place of a form. */
  json?: unknown;
  /** Asked whoever is there: that nobody is signed in is told, and not seen to. */
  asGuest?: boolean;
  /** Milliseconds for one try. A text needs little; photos on a weak line need minutes. */
  patience?: number;
  /** Told the part of the body that has been sent, from 0 to 1. */
  onSent?(part: number): void;
  /** For tests: how to wait between two tries, in milliseconds. */
  pause?(time: number): Promise<void>;
}

const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

async function exchange(address: string, question: Question): Promise<Answer> {
  const { method = 'GET', body: form, json: said, patience = 30_000, onSent } = question;
  const headers: Record<string, string> = method === 'GET' ? {} : { 'x-nha-san': 'desk' };
  if (form && onSent) return upload(address, form, headers, patience, onSent);
  if (said !== undefined) headers['content-type'] = 'application/json';
  const body = said === undefined ? form : JSON.stringify(said);
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), patience);
  // Only what the line does is caught here: a fault of the program is none of the line's.
  const broken = (fault: unknown): never => {
    const tooSlow = end.signal.aborted || (fault as Error)?.name === 'TimeoutError';
    throw new Refused(tooSlow ? 'slow' : 'offline');
  };
  try {
    const answer = await fetch(address, { method, body, headers, signal: end.signal }).catch(broken);
    const text = await answer.text().catch(broken);
    return { status: answer.status, content: json(text) };
  } finally {
    clearTimeout(timer);
  }
}

async function once(path: string, question: Question) {
  const { status, content } = await exchange(`${apiAddress}${path}`, question);
  if (status >= 200 && status < 300 && content !== undefined) return content;
  const refusal = content as Refusal | undefined;
  throw new Refused(refusal?.code ?? reasonOf(status), refusal);
}

/** Why an answer is none of the desk's server. */
function reasonOf(status: number): Reason {
  if (status === 401) return 'signed-out';
  return status === 404 || status === 405 ? 'no-desk' : 'fault';
}

/**
 * Asks the desk's server. A weak line gets three tries with growing pauses; a session that has ended is renewed in
 * place, and the question asked again.
 * @param path below the API's address, such as `/me`
 * @returns the answer's JSON
 * @throws {Refused}
 */
export async function ask<T>(path: string, question: Question = {}): Promise<T> {
  const { asGuest = false, pause = wait } = question;
  for (let tried = 1; ; tried++) {
    try {
      return (await once(path, question)) as T;
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      if (fault.reason === 'signed-out' && !asGuest) {
        await signInAgain();
        tried = 0;
        continue;
      }
      if (!fault.passing || tried >= tries) throw fault;
      await pause(1000 * 2 ** tried);
    }
  }
}

/**
 * Has the desk's server do something that is not a save.
 * @throws {Refused}
 */
export const post = <T = unknown>(
  path: string,
  json: unknown = {},
  question: Pick<Question, 'asGuest'> = {},
): Promise<T> => ask<T>(path, { ...question, method: 'POST', json });
