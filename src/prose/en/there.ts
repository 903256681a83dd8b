/** The verb goes with the first of several things: “There is hot water”, “There are mosquito nets”. */
export const there = ([first = '']: readonly string[]): string =>
  /^(?!an? ).*s$/.test(first) ? 'There are' : 'There is';
