import { group, text } from './field.ts';
import { webAddress } from './web-address.ts';

/** Under which terms others may use the open data. A person decides it; nothing is assumed where it is absent. */
export const dataLicence = group(
  {
    name: text({
      label: 'Tên giấy phép',
      hint: 'Tên giấy phép mà tổ và các nhà đã thống nhất.',
      contract: 'Name of the licence.',
      example: 'CC BY 4.0',
      max: 80,
    }),
    address: webAddress({
      label: 'Địa chỉ giấy phép',
      hint: 'Trang có toàn văn giấy phép.',
      contract: 'Address of the text of the licence.',
      example: 'https://creativecommons.org/licenses/by/4.0/',
    }),
  },
  {
    label: 'Giấy phép dữ liệu',
    hint: 'Người khác được dùng dữ liệu của trang thế nào? Chưa thống nhất thì để trống.',
    contract: 'Licence of the open data (facts only; photos and texts stay with the families).',
  },
);
