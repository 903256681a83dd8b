const kin = 'cô|chú|bác|anh|chị|ông|bà|cụ|dì|cậu|thím|mợ|em|mẹ|bố|già';
const title = new RegExp(`(?:^|\\s)(${kin})(?=\\s+\\p{Lu})`, 'iu');

/** Who is called so is as old as guests, or younger; every other title is an elder’s. */
const peers = ['anh', 'chị', 'em'];

/** The title by which guests call a host: `cô` of “Gia đình cô Hoa”; nothing where the name has none. */
export const titleOf = (name: string): string | undefined =>
  title.exec(name.normalize('NFC'))?.[1]?.toLowerCase();

/** Words of the younger: of oneself before a name of one’s own kin, they are somebody else’s. */
const younger =
  '(?:em|e|cháu)(?!\\p{L})(?!\\s+(?:bé|gái|trai|út|họ|dâu|rể|nhỏ|nội|ngoại|ruột|vợ|chồng|học sinh|của)(?!\\p{L}))';
const ofHousehold = new RegExp(
  `(?:^|[^\\p{L}])(?:nhà|bọn|chúng|tụi|gia đình|vợ chồng|bố mẹ)\\s+(${younger})`,
  'iu',
);
const first = new RegExp(`^\\P{L}*(${younger})`, 'iu');

/** A name follows: “Em Mai là con út” tells of somebody. */
const isName = (rest: string) => /^\s+\p{Lu}\p{Ll}/u.test(rest);

/**
 * How an owner speaks of themselves where the name that guests read does not: “em” of somebody whom they are to call
 * “cô”. Nobody can tell then who speaks.
 * @param host name of the host as guests use it
 */
export function clashingWord(text: string, host: string): string | undefined {
  const called = titleOf(host);
  if (!called || peers.includes(called)) return undefined;
  for (const form of [first, ofHousehold]) {
    const match = form.exec(text.normalize('NFC'));
    if (match?.[1] && !isName(match.input.slice(match.index + match[0].length)))
      return match[1].toLowerCase();
  }
  return undefined;
}
