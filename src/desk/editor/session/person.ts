import type { Person } from '../../protocol.ts';
import { ask } from '../backend/ask.ts';

let asked: Promise<Person> | undefined;

/**
 * Who is at the desk; the server is asked once.
 * @throws {Refused}
 */
export function person(): Promise<Person> {
  asked ??= ask<Person>('/me').catch((fault) => {
    asked = undefined;
    throw fault;
  });
  return asked;
}
