import type { Person } from '../protocol.ts';

/** A key as people write it into a file, behind its words: “Tiền mặt (cash)”. */
const key = / \([a-z]+(?:-[a-z]+)*\)/g;
/** A clause or sentence for people who edit the file. */
const aboutFile = /(?:;| )\s*trong tệp[^;]*?(?=\.(?:\s|$))|\s*Trong tệp.*?\.(?=\s|$)/g;
/** The choices, which the form shows itself. */
const choices = /(Hãy chọn (?:ít nhất )?một): .*?\.(?=\s|$)/g;
/** What is none of the choices: the form shows it as “không còn nữa”. */
const lostAmong = /không có lựa chọn “[^”]*”\. Chỉ dùng: .*?\.(?=\s|$)/g;
/** The choice that was probably meant, by its key. */
const meantChoice = / Có phải [a-z\d-]+ \(.*?\)\? Nếu đúng, ghi [a-z\d-]+\./g;
/** How something is written in the file: the next lines show it. */
const lines = /\s*Viết (?:như sau:\n[\s\S]*|dưới mục đó một dòng .*?\.)(?=\s|$)/g;
const lost = /không có lựa chọn “[^”]*”/g;
/** The keys of a group, which the form shows as its fields. */
const keysOfGroup = /\s*Cần có các mục: [^.]*\./g;
const notAGroup = /phải gồm các mục: [^.]*\./g;
/** Behind the label of a text; an owner sees no other language. */
const language = ' (tiếng Việt)';

/**
 * An error sentence of the schema as it stands in the form: without keys, the choices and the advice for people who
 * edit the file, and for an owner with the labels that an owner sees.
 */
export function inForm(message: string, role: Person['role']): string {
  const sentence = message
    .replace(meantChoice, ' Hãy chọn lại.')
    .replace(lines, '')
    .replace(key, '')
    .replace(aboutFile, '')
    .replace(choices, '$1.')
    .replace(lostAmong, 'có lựa chọn không còn nữa. Hãy bỏ lựa chọn ấy.')
    .replace(lost, 'có lựa chọn không còn nữa')
    .replace(keysOfGroup, '')
    .replace(notAGroup, 'chưa đúng. Hãy điền lại.');
  return role === 'owner' ? sentence.replaceAll(language, '') : sentence;
}

/** The sentence for the form where an issue brings one of its own: see `FieldNotes`. */
export const ownWordsOf = (issue: object): string | undefined =>
  (issue as { params?: { inForm?: string } }).params?.inForm;
