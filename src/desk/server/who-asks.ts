import type { Person } from '../protocol.ts';

/** Who sends a request; `undefined` when nobody is signed in. */
export type WhoAsks = (request: Request) => Promise<Person | undefined>;

/** Whoever sits at this machine. There are no accounts, and nobody else can reach the desk. */
export const localEditor: Person = { id: 'may-nay', name: 'Người sửa trên máy này', role: 'team' };

/** Without accounts everyone is the local editor. */
export const everyoneIsLocal: WhoAsks = async () => localEditor;
