import type { ErrorCode } from 'yaml';

const quotes = 'Hãy đặt cả câu trong dấu ngoặc kép, ví dụ: name: "Nhà Sàn Cô Hoa".';
const signs =
  'Có dấu &, * hoặc ! đứng đầu chữ nên máy hiểu sai. Hãy đặt cả câu trong dấu ngoặc kép, ví dụ: "& Cọ".';
const indent =
  'Chữ ở đây thụt vào không đều. Các mục cùng nhóm phải thẳng hàng với nhau, thụt bằng dấu cách.';

/** What is wrong in a file for each code of the YAML parser, and what to do: Vietnamese. */
export const yamlSentences: Record<ErrorCode, string> = {
  ALIAS_PROPS: signs,
  BAD_ALIAS: signs,
  BAD_COLLECTION_TYPE: signs,
  BAD_DIRECTIVE:
    'Dòng bắt đầu bằng dấu % không dùng được. Hãy xóa dòng này, hoặc đặt câu trong dấu ngoặc kép.',
  BAD_DQ_ESCAPE:
    'Trong dấu ngoặc kép có dấu \\ mà máy không hiểu. Hãy xóa dấu \\, hoặc thay dấu ngoặc kép ở hai đầu bằng dấu nháy đơn.',
  BAD_INDENT: indent,
  BAD_PROP_ORDER: signs,
  BAD_SCALAR_START: `Câu không được bắt đầu bằng dấu @, \`, % hay dấu phẩy. ${quotes}`,
  BLOCK_AS_IMPLICIT_KEY: `Một dòng có hai dấu hai chấm nên máy không biết chia ở đâu. ${quotes}`,
  BLOCK_IN_FLOW:
    'Trong dấu ngoặc vuông hay ngoặc nhọn không xuống dòng kiểu danh sách được. Hãy bỏ dấu ngoặc, viết mỗi ý một dòng.',
  DUPLICATE_KEY: 'Có một mục được ghi hai lần. Hãy giữ một, xóa mục kia.',
  IMPOSSIBLE: 'Máy không hiểu dòng này. Hãy viết lại dòng theo mẫu “mục: giá trị”.',
  KEY_OVER_1024_CHARS: 'Tên mục ở dòng này dài quá. Có lẽ thiếu dấu hai chấm sau tên mục.',
  MISSING_CHAR:
    'Dòng này thiếu một dấu: dấu hai chấm sau tên mục, dấu phẩy, dấu ngoặc hoặc dấu gạch ngang đầu dòng.',
  MULTILINE_IMPLICIT_KEY:
    'Dòng này thiếu dấu hai chấm sau tên mục, hoặc câu dài xuống dòng mà chưa thụt vào.',
  MULTIPLE_ANCHORS: signs,
  MULTIPLE_DOCS:
    'Dòng --- chia tệp làm hai phần, mà mỗi tệp chỉ có một phần. Hãy xóa dòng --- và những gì không thuộc về mục này.',
  MULTIPLE_TAGS: signs,
  NON_STRING_KEY: 'Tên mục phải là chữ. Hãy viết lại tên mục ở dòng này.',
  RESOURCE_EXHAUSTION:
    'Tệp lồng quá nhiều lớp ngoặc hoặc danh sách nên máy không đọc. Hãy viết lại phần này cho đơn giản.',
  TAB_AS_INDENT: 'Dòng này thụt vào bằng phím Tab. Hãy xóa chỗ ấy và gõ dấu cách.',
  TAG_RESOLVE_FAILED: signs,
  UNEXPECTED_TOKEN: `Có dấu thừa ở dòng này, hoặc chữ đứng sau dấu ngoặc kép đã đóng. ${quotes}`,
};

/** For text that begins with a sign that has a meaning of its own in YAML. */
export const signSentence = signs;

const closing: Record<string, { name: string; sign: string }> = {
  '"': { name: 'ngoặc kép', sign: '"' },
  "'": { name: 'nháy đơn', sign: "'" },
  '[': { name: 'ngoặc vuông', sign: ']' },
  '{': { name: 'ngoặc nhọn', sign: '}' },
};

/** A quotation mark, or a bracket, that nobody closed. */
export function unclosedSentence(opening: string): string {
  const { name, sign } = closing[opening] ?? { name: opening, sign: opening };
  return `Dấu ${name} mở ở dòng này mà chưa đóng. Hãy thêm dấu ${sign} ở cuối.`;
}

/** A key that stands twice. */
export const twiceSentence = (key: string, first: number, second: number): string =>
  `Mục “${key}” được ghi hai lần, ở dòng ${first} và dòng ${second}. Hãy giữ một, xóa mục kia.`;

/** A text in braces that its own comma has cut. */
export const cutTextSentence = (key: string, text: string): string =>
  `Dấu phẩy trong ngoặc nhọn cắt câu làm hai. Hãy đặt cả câu trong dấu ngoặc kép: {${key}: "${text.slice(0, 60).replaceAll('"', "'")}${text.length > 60 ? '…' : ''}"}.`;

/** A blank that looks like others and is none for YAML: copied from Zalo or Word. */
export const strangeBlankSentence = (line: number): string =>
  `Có dấu cách lạ ở đầu dòng ${line}, do chép từ Zalo hoặc Word. Hãy xóa khoảng trống đầu dòng rồi gõ lại bằng phím cách.`;

/** Text without any `key: value`. */
export const notContentSentence =
  'Tệp này không phải tệp nội dung của trang. Mỗi dòng phải có dạng “mục: giá trị”, ví dụ: name: Nhà Sàn Cô Hoa.';
