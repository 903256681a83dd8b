/**
 * Beginnings of the mobile numbers of eleven digits, and what took their place from September to November 2018.
 * Source: Bộ Thông tin và Truyền thông, Kế hoạch chuyển đổi mã mạng, May 2018.
 */
const now: Record<string, string> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};

/** What a number of eleven digits is today; `undefined` for any other. */
export function sinceTheChange(
  number: string,
): { before: string; after: string; number: string } | undefined {
  const digits = number.replace(/\D/g, '').replace(/^(?:00)?84(?=1)/, '0');
  const before = digits.slice(0, 4);
  const after = digits.length === 11 ? now[before] : undefined;
  return after ? { before, after, number: after + digits.slice(4) } : undefined;
}
