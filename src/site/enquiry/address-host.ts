const titles =
  /^(?:Ông|Bà|Cụ|Già|Bác|Cô|Chú|Cậu|Mợ|Dì|Thím|Anh|Chị|Em|Gia đình|Vợ chồng|Nhà|Hợp tác xã)(?=\s)/u;

/** A title, and after it a family name, names between and the given name. */
const wholeName =
  /^((?:gia đình )?(?:ông|bà|cụ|già|bác|cô|chú|cậu|mợ|dì|thím|anh|chị|em)) (?:\p{Lu}\p{L}* ){2,}(?=\p{Lu}\p{L}*$)/u;

/**
 * A host's name after a word of greeting: `Cô Lả` becomes `cô Lả`, `Duyên và Thắng` stays. Who has a title is called by
 * the given name: `Ông Triệu Chòi Hín` becomes `ông Hín`.
 */
export const addressed = (host: string): string =>
  host
    .trim()
    .replace(titles, (title) => title.toLocaleLowerCase('vi'))
    .replace(wholeName, '$1 ');

const elders = /^(?:gia đình |vợ chồng |nhà )?(?:ông|bà|cụ|già|bác|cô|chú|cậu|mợ|dì|thím) /iu;

/** What a polite guest calls himself before the host: `cháu` to the age of parents and above, else `em`. */
export const self = (host: string): 'cháu' | 'em' => (elders.test(host.trim()) ? 'cháu' : 'em');
