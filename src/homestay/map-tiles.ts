import { group, pattern, text } from './field.ts';

/** Where pictures for the ground of the maps come from. The maps are drawn without them where it is absent. */
export const mapTiles = group(
  {
    address: pattern({
      label: 'Địa chỉ ảnh nền',
      hint: 'Chép nguyên địa chỉ mẫu mà nơi cho ảnh nền ghi; trong đó có {z}, {x} và {y}.',
      contract: 'Address of a tile of 256 pixels in Web Mercator, with {z}, {x} and {y}.',
      example: 'https://tiles.example.vn/{z}/{x}/{y}.png',
      form: /^https:\/\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[\w-]+(?:\.[\w-]+)+(?::\d{1,4})?\/(?:[^\s"<>{}]|\{[zxy]\})*$/,
      remedy: 'Địa chỉ bắt đầu bằng https://, có đủ {z}, {x}, {y} và không có dấu ngoặc nhọn nào khác.',
    }),
    credit: text({
      label: 'Ghi nguồn ảnh nền',
      hint: 'Dòng ghi nguồn mà nơi cho ảnh nền yêu cầu.',
      contract: 'Credit that the source of the tiles asks for; shown below every map.',
      example: '© OpenStreetMap',
      max: 120,
    }),
  },
  {
    label: 'Ảnh nền bản đồ',
    hint: 'Để trống thì bản đồ tự vẽ, không tải gì từ nơi khác. Nơi cho ảnh nền sẽ biết ai mở bản đồ.',
    contract:
      'Tiles below the drawn maps; asked for only when a reader opens a map, and then from their origin.',
  },
);

/** Origin from which tiles come, for the policy of the pages. */
export const tilesOrigin = ({ address }: { address: string }): string => new URL(address).origin;
