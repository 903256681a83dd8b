import { readFile } from 'node:fs/promises';
import { parseYaml, type YamlFile } from './parse-yaml.ts';

export { parseYaml, YamlFault, type YamlFile } from './parse-yaml.ts';

/**
 * Reads a YAML file.
 * @throws {YamlFault} when the text is no YAML, with the line
 */
export const readYaml = async (file: string): Promise<YamlFile> => parseYaml(await readFile(file, 'utf8'));
