import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { z } from 'zod';
import { clean } from '../homestay/clean.ts';
import type { Label } from '../homestay/language.ts';
import { slugFault } from '../homestay/slug-form.ts';
import type { InspectedPhoto } from '../photos/ledger.ts';
import { PhotoRefusal } from '../photos/refusal.ts';
import { damagedText, damagedTexts } from './damaged-text.ts';
import type { Picture } from './entries.ts';
import { badFolderName, entryFolders, missingPart, passedOver } from './entry-folder.ts';
import { codeOf, danglingLink, faultOf, folderForFile } from './file-fault.ts';
import { withoutMisnamed } from './misnamed-pictures.ts';
import { NearMiss } from './near-name.ts';
import { fieldName, type Problem, problemsOf } from './problem.ts';
import { ReadingMemory } from './reading-memory.ts';
import { NotUtf8 } from './strict-text.ts';
import { parseYaml, readYaml, YamlFault, type YamlFile } from './yaml-file.ts';

/** Entries that are looked at before anything else has its turn. */
const inOneGo = 50;

/** A picture as a content file describes it. */
export type PhotoNotes = Omit<Picture, 'path' | keyof InspectedPhoto>;

/** A content file as a person wants to save it. */
export interface Draft {
  /** YAML. */
  text: string;
  /** Pictures that come with it and do not lie beside the file yet, by file name. */
  photos: ReadonlyMap<string, InspectedPhoto>;
}

type Field = readonly PropertyKey[];

/** One content file that was read and found good. */
export interface GoodFile<T> {
  slug: string;
  value: T;
  /** Notes a problem found later, in the light of other files: the entry is left out for it. */
  report: (field: Field, problem: Label & Pick<Problem, 'inForm' | 'because'>) => void;
  /** Inspects a picture beside the file; `undefined` when it cannot be used, which is noted. */
  picture: <P extends PhotoNotes>(notes: P, field: Field) => Promise<(P & Picture) | undefined>;
}

/** Reads content files one by one and collects what is wrong with them. Nothing that is wrong stops it. */
export class ContentReader {
  readonly problems: Problem[] = [];
  /** Entries with a problem, as `homestays/suoi-mo`; a whole part where its folder has one. */
  readonly leftOut: string[] = [];
  /** Says of an issue of the schema what only other files can tell. */
  explain?: (issue: z.core.$ZodIssue) => (Label & Pick<Problem, 'inForm'>) | undefined;
  private readonly folder: string;
  private readonly memory: ReadingMemory;
  /** Files that cannot be used for what is wrong in them. */
  private readonly broken = new Set<string>();

  /**
   * @param folder the content folder
   * @param memory of earlier readings of it
   */
  constructor(folder: string, memory = new ReadingMemory()) {
    this.folder = folder;
    this.memory = memory;
  }

  /** Whether a file was read and has no problem for which it is left out. */
  isGood(file: string): boolean {
    return !this.broken.has(file);
  }

  private refuse(...problems: Problem[]): undefined {
    this.problems.push(...problems);
    for (const { file } of problems) this.broken.add(file);
  }

  /**
   * Reads, cleans and checks one file; `undefined` when it has a problem.
   * @param draft read in the place of what lies on the disk
   */
  async file<T extends z.ZodType>(
    file: string,
    schema: T,
    slug = '',
    draft?: Draft,
  ): Promise<GoodFile<z.output<T>> | undefined> {
    try {
      const yaml = draft ? parseYaml(draft.text) : await this.read(file);
      const value = clean(yaml.value) ?? {};
      const result = schema.safeParse(value, { reportInput: true });
      if (result.success) return this.good(file, slug, result.data, yaml, { draft });
      const { issues } = result.error;
      const problems = problemsOf(result.error, file, yaml).map((problem, index) => ({
        ...problem,
        ...(issues[index] && this.explain?.(issues[index])),
      }));
      const rest = withoutMisnamed(value, result.error);
      const again = rest && schema.safeParse(rest.value);
      if (!again?.success) return this.refuse(...problems);
      // Only these pictures are left out.
      this.problems.push(...problems);
      return this.good(file, slug, again.data, yaml, { draft, kept: rest?.kept });
    } catch (fault) {
      return this.refuse(unreadable(file, fault));
    }
  }

  /** @throws {NearMiss} when the file is there under a name that only some systems take for the same */
  private async read(file: string): Promise<YamlFile> {
    const place = path.join(this.folder, file);
    const lying = await list(path.dirname(place)).catch((): Dirent[] => []);
    refuseLookAlike(path.basename(file), lying);
    return readYaml(place).catch((fault) => {
      throw isDangling(path.basename(file), lying, fault) ? danglingLink() : fault;
    });
  }

  private good<T>(
    file: string,
    slug: string,
    value: T,
    yaml: YamlFile,
    { draft, kept }: { draft?: Draft | undefined; kept?: number[] | undefined },
  ): GoodFile<T> {
    // Where a field stands in the file: pictures that were left out are still there.
    const written = (field: Field): Field => {
      const [first, index, ...more] = field;
      return first === 'photos' && typeof index === 'number'
        ? [first, kept?.[index] ?? index, ...more]
        : field;
    };
    const report: GoodFile<T>['report'] = (given, problem) => {
      const field = written(given);
      this.refuse({ file, line: yaml.lineOf(field), field: fieldName(field), path: field, ...problem });
    };
    for (const field of damagedTexts(value)) report(field, damagedText);
    const photos = path.join(this.folder, path.dirname(file), 'photos');
    // Where there is no folder, each picture says so.
    const lying = list(photos).catch((): Dirent[] => []);
    return {
      slug,
      value,
      report,
      picture: async (notes, field) => {
        const source = path.join(photos, notes.file);
        try {
          const brought = draft?.photos.get(notes.file);
          if (!brought) refuseLookAlike(notes.file, await lying);
          NearMiss.refuseTwin(notes.file, namesOf(await lying));
          const facts = brought ?? (await this.memory.ledger.inspect(source));
          return { ...notes, path: source, ...facts };
        } catch (fault) {
          const why = unusable(isDangling(notes.file, await lying, fault) ? danglingLink() : fault);
          report(field, { vi: `Ảnh “${notes.file}”: ${why.vi}`, en: `picture ${notes.file}: ${why.en}` });
          return undefined;
        }
      },
    };
  }

  /**
   * Reads every `<folder>/<slug>/index.yaml`, in the order of the slugs. A folder that cannot be read, or is not there,
   * is a problem of its own: it is not an empty one.
   * @param finish makes the entry; an entry for which it notes a problem is left out
   * @param context whatever else than its own files decides what an entry is
   */
  async collect<T extends z.ZodType, E>(
    folder: string,
    schema: T,
    finish: (file: GoodFile<z.output<T>>) => Promise<E>,
    context = '',
  ): Promise<E[]> {
    const entries: E[] = [];
    for (const [index, slug] of (await this.found(folder)).entries()) {
      // Whoever asks for something else meanwhile is answered.
      if (index % inOneGo === inOneGo - 1) await breathe();
      const name = `${folder}/${slug}/index.yaml`;
      const fault = slugFault(slug);
      if (fault) this.refuse(badFolderName(name, slug, fault));
      const entry = fault ? undefined : await this.entry(name, schema, finish, { slug, context });
      if (entry) entries.push(entry);
      else this.leftOut.push(`${folder}/${slug}`);
    }
    return entries;
  }

  /**
   * An entry: the very same object as in an earlier reading where none of its files has changed.
   * @param finish makes it from its file; one for which it notes a problem is left out
   */
  entry<T extends z.ZodType, E>(
    name: string,
    schema: T,
    finish: (file: GoodFile<z.output<T>>) => Promise<E>,
    { slug = '', context = '' } = {},
  ): Promise<E | undefined> {
    return this.memory.recall(path.join(this.folder, name), context, async () => {
      const before = this.problems.length;
      const good = await this.file(name, schema, slug);
      const entry = good && (await finish(good));
      return {
        entry: this.isGood(name) ? entry : undefined,
        isFlawed: this.problems.length > before,
      };
    });
  }

  /** Names of the entries in a part of the content folder, in order; what cannot be read counts as none. */
  async slugs(folder: string): Promise<string[]> {
    return entryFolders(await list(path.join(this.folder, folder)).catch(() => []));
  }

  /** The same, with a problem noted for whatever lies there and is passed over. */
  private async found(folder: string): Promise<string[]> {
    try {
      NearMiss.refuse(folder, await readdir(this.folder));
      const lying = await list(path.join(this.folder, folder));
      for (const each of lying) {
        const why = passedOver(folder, each);
        if (why) this.skip(`${folder}/${each.name}`, why);
      }
      return entryFolders(lying);
    } catch (fault) {
      this.skip(folder, missingPart(folder, fault));
      return [];
    }
  }

  private skip(place: string, { vi, en }: Label): void {
    this.refuse({ file: place, field: '', vi: sentence(vi), en });
    this.leftOut.push(place);
  }

  /** Writes down which pictures were inspected, so that the next reading opens only new ones. */
  async close(): Promise<void> {
    await this.memory.ledger.save();
  }
}

const list = (folder: string): Promise<Dirent[]> => readdir(folder, { withFileTypes: true });
const namesOf = (lying: Dirent[]) => lying.map(({ name }) => name);

/** @throws {NearMiss} when the file is there under another name; a fault when it is a folder */
function refuseLookAlike(name: string, lying: Dirent[]): void {
  NearMiss.refuse(name, namesOf(lying));
  if (lying.some((each) => each.name === name && each.isDirectory())) throw folderForFile();
}

const isDangling = (name: string, lying: Dirent[], fault: unknown) =>
  codeOf(fault) === 'ENOENT' && lying.some((each) => each.name === name && each.isSymbolicLink());

function unreadable(file: string, fault: unknown): Problem {
  if (fault instanceof YamlFault || fault instanceof NotUtf8) {
    return { file, line: fault.line, field: '', vi: fault.vi, en: fault.message };
  }
  const { vi, en } = faultOf(fault, missingFile);
  return { file, field: '', vi: sentence(vi), en };
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const missingFile: Label = {
  vi: 'Thiếu tệp này. Hãy tạo tệp, hoặc xóa thư mục nếu không dùng.',
  en: 'the file is missing',
};

const missingPicture: Label = {
  vi: 'không có trong thư mục photos. Hãy chép ảnh vào đó hoặc sửa tên tệp.',
  en: 'there is no such file in photos/',
};

const unusable = (fault: unknown): Label =>
  fault instanceof PhotoRefusal ? fault : faultOf(fault, missingPicture);
