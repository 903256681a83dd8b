import { saveZip, type Zipped } from '../../../share/save-zip.ts';
import { showInAppHint } from './in-app.ts';
import { fileStem, form, part, parts, sheet } from './page.ts';
import { toldWords } from './told.ts';

/** What angles are called, as the form has them. */
const angleNames = () =>
  new Map(
    [...(form.elements.namedItem('angle') as HTMLSelectElement).options].map(({ value, dataset }) => [
      value,
      dataset.name ?? value,
    ]),
  );

/** All posts of a place in a language. */
async function zipOf(platform: string, language: string): Promise<Zipped> {
  const names = angleNames();
  const posts = sheet.posts
    .filter((post) => post.platform === platform && post.language === language)
    .map((post) => ({ ...post, ...toldWords(post), name: names.get(post.angle) ?? post.angle }));
  const files = new Set(posts.flatMap(({ pictures }) => pictures));
  return {
    name: `${fileStem}-${platform}-${language}.zip`,
    pictures: [...files].flatMap((file) => sheet.pictures[file] ?? []),
    async pack(pictures) {
      const { platformZip } = await import('../../../../posts/zip/platform-zip.ts');
      return platformZip(posts, pictures);
    },
  };
}

/** Lets whole zips be made, now that a script can. */
export function startZips(): void {
  const buttons = parts('zip') as HTMLButtonElement[];
  const said = part('zip-said');
  for (const button of buttons) {
    button.addEventListener('click', async () => {
      const { zip = '', language = '' } = button.dataset;
      for (const each of buttons) each.disabled = true;
      showInAppHint();
      await saveZip(
        () => zipOf(zip, language),
        (sentence) => {
          said.textContent = sentence;
        },
      );
      for (const each of buttons) each.disabled = false;
    });
  }
  part('zips').hidden = false;
}
