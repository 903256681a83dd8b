import path from 'node:path';

/** The folder the village writes in: `content/`, or what `NHA_SAN_CONTENT` names. */
export const contentFolder = (): string => path.resolve(process.env.NHA_SAN_CONTENT ?? 'content');
