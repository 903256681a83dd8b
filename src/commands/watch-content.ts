import { watch } from 'node:fs';
import path from 'node:path';

/**
 * Tells when a file below the content folder changes. Names with a leading dot do not count: they are half-written
 * files, Git's own, or an editor's.
 */
export function watchContent(folder: string, onChange: () => void): void {
  watch(folder, { recursive: true }, (_event, file) => {
    if (!file?.split(path.sep).some((part) => part.startsWith('.'))) onChange();
  });
}
