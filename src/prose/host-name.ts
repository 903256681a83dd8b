/** What a sentence calls a host, and how they are named first. */
export interface HostNamed {
  called: string;
  introduced: string;
}

const kin = 'cô|chú|bác|anh|chị|ông|bà|cụ|dì|cậu|thím|em|mẹ|bố|già';
const household = 'gia đình|vợ chồng|nhà|hai vợ chồng';
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
