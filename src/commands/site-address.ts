import path from 'node:path';
import { site } from '../homestay/site.ts';
import { contentFolder } from '../listings/content-folder.ts';
import { readYaml } from '../listings/yaml-file.ts';

/** Origin that `site.yaml` names, whatever else stands there; `undefined` when it names none. */
export async function siteAddress(content = contentFolder()): Promise<string | undefined> {
  try {
    const { value } = await readYaml(path.join(content, 'site.yaml'));
    return site.shape.address.parse((value as { address?: unknown } | null)?.address);
  } catch {
    return undefined;
  }
}
