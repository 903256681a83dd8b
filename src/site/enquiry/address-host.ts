const titles = /^(?:Ông|Bà|Bác|Cô|Chú|Cậu|Mợ|Dì|Thím|Anh|Chị|Em|Gia đình|Vợ chồng|Nhà|Hợp tác xã)(?=\s)/u;

/** A host's name after a word of greeting: `Cô Lả` becomes `cô Lả`, `Duyên và Thắng` stays. */
export const addressed = (host: string): string =>
  host.trim().replace(titles, (title) => title.toLocaleLowerCase('vi'));
