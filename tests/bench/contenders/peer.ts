/**
 * A package of `tests/bench/package.json`. Its name is not known to the type checker, so that the project compiles
 * before `npm run bench` has installed it; each contender says itself which part of it it needs.
 */
export const peer = async <T>(name: string): Promise<T> => (await import(name)) as T;
