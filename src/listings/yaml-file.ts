import { readFile } from 'node:fs/promises';
import { parseYaml, YamlFault, type YamlFile } from './parse-yaml.ts';
import { strictText } from './strict-text.ts';
import { notContentSentence } from './yaml-sentence.ts';

export { parseYaml, YamlFault, type YamlFile } from './parse-yaml.ts';

/** How files begin that are no text at all: JPEG, PNG, RIFF (WebP), GIF, ZIP (Word, Excel), PDF, old Word. */
const otherKinds = ['ffd8ff', '89504e47', '52494646', '47494638', '504b0304', '25504446', 'd0cf11e0'];

/**
 * Reads a YAML file.
 * @throws {NotUtf8} when its bytes are no text, with the line
 * @throws {YamlFault} when the text is no YAML, with the line
 */
export async function readYaml(file: string): Promise<YamlFile> {
  const bytes = await readFile(file);
  const beginning = bytes.subarray(0, 4).toString('hex');
  if (otherKinds.some((kind) => beginning.startsWith(kind))) {
    throw new YamlFault('a picture, a document or an archive', 1, notContentSentence);
  }
  return parseYaml(strictText(bytes));
}
