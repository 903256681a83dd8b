/** What a sentence calls a host, and how they are named first. */
export interface HostNamed {
  called: string;
  introduced: string;
}

const kin =
  'cô|chú|bác|anh|chị|ông|bà|cụ|dì|cậu|thím|em|mẹ|bố|già|mế|mợ|thầy|nghệ nhân|trưởng bản|trưởng thôn';
/** Two words of kinship that name several people who live together: “ông bà Tư”, “mẹ con chị Lý”. */
const together =
  'ông bà|cô chú|anh chị|chú thím|cậu mợ|bố mẹ|anh em|chị em|mẹ con|bố con|bà cháu|ông cháu|hai bác|hai chị';
const household = `gia đình|hai vợ chồng|vợ chồng|nhà|(?:hai |ba |bốn |mấy )?(?:${together})`;
const body = 'hợp tác xã|htx|công ty|tổ hợp tác|hội|tổ|ban|nhóm|câu lạc bộ|đội';

const small = new RegExp(`(^|\\s)(?:${household}|${kin})(?=\\s)`, 'giu');
/** The words of kinship and household that lead a name. */
export const leading = new RegExp(`^(?:(?:${household})\\s+)*(?:(?:${kin})\\s+)*`, 'iu');
/** A cooperative, a company, a team. */
export const isBody = new RegExp(`^(?:${body})\\s`, 'iu');
/** Two who are married. */
export const isCouple = /^(?:hai\s+)?vợ chồng\s/iu;
/** A family or a couple. */
export const isHousehold = new RegExp(`^(?:${household})\\s`, 'iu');

/**
 * The name as one calls people: with a title, the last of three names or more: `Ông Triệu Chòi Hín` is `Ông Hín`. Two
 * names may both be the given ones.
 */
export const everydayName = (name: string): string => name.replace(inFull, '$1$2 $3');

/** A title in either case before three names or more, each with a capital. */
const inFull = new RegExp(
  `(^|\\s)(${kin.replace(/(^|\|)(\p{L})/gu, (_, bar, first) => `${bar}[${first}${first.toUpperCase()}]`)})\\s(?:\\p{Lu}[\\p{L}\\p{M}]*\\s){2,}(\\p{Lu}[\\p{L}\\p{M}]*)(?=$|\\s(?:và|với)\\s)`,
  'gu',
);

/** The persons without titles: `Sơn`, `Mây`. */
export const bareNames = (name: string): string[] =>
  name
    .split(/\s+(?:và|với|&|-)\s+/iu)
    .flatMap((each) => each.replace(leading, '').replace(small, '$1,').split(','))
    .map((each) => each.trim())
    .filter(Boolean);

/** The title of a person: `cô`. */
export const titleOf = (name: string): string =>
  (leading.exec(name)?.[0].trim().split(/\s+/u).at(-1) ?? '').toLowerCase();
