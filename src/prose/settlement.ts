/** The word for a kind of settlement, before the name of one: `thôn Nậm Hồng`. */
export const settlement =
  /^(?:bản|thôn|làng|xóm|ấp|khu phố|tiểu khu|khu|khối phố|khối|tổ dân phố|tổ|đội|cụm|phố|buôn|bon|plei|sóc|phum)\s/iu;
/** Words for a settlement that belong to a name of one syllable: `Bản Ba`, `Buôn Đôn`. */
const ofName = /^(?:bản|buôn|bon|plei|sóc|phum)/iu;
/** A number is no name: `Khu 7`, `Tổ 12A`, `Thôn IV`. */
const number = /^(?:\d+\p{L}?|[IVX]+)(?!\p{L})/u;

/**
 * The word for the kind of settlement and the name: `thôn`, `Nà Đông`. In `Bản Ba` the word belongs to the name;
 * nothing to split then.
 */
export function settled(name: string): [word?: string, name?: string] {
  const word = settlement.exec(name)?.[0];
  const rest = name.slice(word?.length);
  if (!word || number.test(rest) || (ofName.test(word) && !rest.includes(' '))) return [];
  return [word.trim().toLowerCase(), rest];
}

/** The name alone, for languages in which `thôn` says nothing: `Nậm Hồng`, `Bản Ba`. */
export const bareVillage = (name: string): string => settled(name)[1] ?? name;
