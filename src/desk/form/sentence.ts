import type { Person } from '../protocol.ts';

/** A key as people write it into a file, behind its words: “Tiền mặt (cash)”. */
const key = / \([a-z]+(?:-[a-z]+)*\)/g;
/** A clause or sentence for people who edit the file. */
const aboutFile = /(?:;| )\s*trong tệp[^;]*?(?=\.(?:\s|$))|\s*Trong tệp.*?\.(?=\s|$)/g;
/** The choices, which the form shows itself. */
const choices = /(Hãy chọn (?:ít nhất )?một): .*?\.(?=\s|$)/g;
/** Behind the label of a text; an owner sees no other language. */
const language = ' (tiếng Việt)';

/**
 * An error sentence of the schema as it stands in the form: without the keys, the choices and the advice for people who
 * edit the file, and for an owner with the labels that an owner sees.
 */
export function inForm(message: string, role: Person['role']): string {
  const sentence = message.replace(key, '').replace(aboutFile, '').replace(choices, '$1.');
  return role === 'owner' ? sentence.replaceAll(language, '') : sentence;
}
