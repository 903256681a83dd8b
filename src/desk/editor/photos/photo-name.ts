/** Names count seconds from here. */
const epoch = Date.UTC(2025, 0, 1);

/** Letters of a name before its unique part. */
const stemLength = 40;

/**
 * File name of a new picture: `nha-san-ben-nuoc-z4k9q7c2-1.jpg`. ASCII, small letters, valid for `photoFile`.
 * The seconds and three random characters keep two phones apart; `taken` keeps the list itself apart.
 * @param stem slug of the entry; empty while it has no name yet
 * @param taken names that must not come out, in any case of letters
 * @param random a number from 0 to 1, below 1
 */
export function photoName(
  stem: string,
  taken: Iterable<string>,
  now = Date.now(),
  random = Math.random(),
): string {
  const time = Math.max(0, Math.floor((now - epoch) / 1000)).toString(36);
  const chance = Math.floor(random * 36 ** 3)
    .toString(36)
    .padStart(3, '0');
  const start = stem.slice(0, stemLength).replace(/-+$/, '') || 'anh';
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${start}-${time}${chance}-${number}.jpg`;
    if (!used.has(name)) return name;
  }
}
