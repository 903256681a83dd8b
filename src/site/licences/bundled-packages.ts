import type { Plugin } from 'vite';

const folders = new Set<string>();

/** Folder of the package that a module lies in; nothing for one of the project's own. */
export function packageFolder(moduleId: string): string | undefined {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0(?:[\w-]+:)?/, '');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)\//.exec(path)?.[1];
}

/** Notes every package of which the browser gets something; what only makes the pages is not shipped. */
export const noteBundled = (): Plugin => ({
  name: 'nha-san-bundled-packages',
  apply: 'build',
  generateBundle() {
    if (this.environment.config.consumer !== 'client') return;
    for (const moduleId of this.getModuleIds()) {
      const folder = packageFolder(moduleId);
      if (folder) folders.add(folder);
    }
  },
});

/** Folders of the packages that were noted. */
export const bundledPackages = (): string[] => [...folders];

/** Forgets those of an earlier build in this process. */
export const forgetBundled = (): void => folders.clear();
