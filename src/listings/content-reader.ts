import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { clean } from '../homestay/clean.ts';
import { slugForm } from '../homestay/slug.ts';
import { type InspectedPhoto, PhotoLedger } from '../photos/ledger.ts';
import { PhotoRefusal } from '../photos/refusal.ts';
import type { Picture } from './entries.ts';
import { fieldName, type Problem, problemsOf } from './problem.ts';
import { parseYaml, readYaml, YamlFault, type YamlFile } from './yaml-file.ts';

/** A picture as a content file describes it. */
export type PhotoNotes = Omit<Picture, 'path' | 'hash' | 'width' | 'height'>;

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
  /** Notes a problem found later, in the light of other files. */
  report: (field: Field, problem: Pick<Problem, 'vi' | 'inForm' | 'en'>) => void;
  /** Inspects a picture beside the file; `undefined` when it cannot be used, which is noted. */
  picture: <P extends PhotoNotes>(notes: P, field: Field) => Promise<(P & Picture) | undefined>;
}

/** Reads content files one by one and collects what is wrong with them. Nothing that is wrong stops it. */
export class ContentReader {
  readonly problems: Problem[] = [];
  /** Entries with a problem, as `homestays/suoi-mo`. */
  readonly leftOut: string[] = [];
  private readonly ledger = new PhotoLedger();
  private readonly folder: string;

  /** @param folder the content folder */
  constructor(folder: string) {
    this.folder = folder;
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
      const yaml = draft ? parseYaml(draft.text) : await readYaml(path.join(this.folder, file));
      const result = schema.safeParse(clean(yaml.value) ?? {}, { reportInput: true });
      if (result.success) return this.good(file, slug, result.data, yaml, draft);
      this.problems.push(...problemsOf(result.error, file, yaml.lineOf));
    } catch (fault) {
      this.problems.push(unreadable(file, fault));
    }
    return undefined;
  }

  private good<T>(file: string, slug: string, value: T, yaml: YamlFile, draft?: Draft): GoodFile<T> {
    const report: GoodFile<T>['report'] = (field, problem) => {
      this.problems.push({
        file,
        line: yaml.lineOf(field),
        field: fieldName(field),
        path: field,
        ...problem,
      });
    };
    return {
      slug,
      value,
      report,
      picture: async (notes, field) => {
        const source = path.join(this.folder, path.dirname(file), 'photos', notes.file);
        try {
          const facts = draft?.photos.get(notes.file) ?? (await this.ledger.inspect(source));
          return { ...notes, path: source, ...facts };
        } catch (fault) {
          const why = unusable(fault);
          report(field, { vi: `Ảnh “${notes.file}”: ${why.vi}`, en: `picture ${notes.file}: ${why.en}` });
          return undefined;
        }
      },
    };
  }

  /**
   * Reads every `<folder>/<slug>/index.yaml`, in the order of the slugs.
   * @param finish makes the entry; an entry for which it notes a problem is left out
   */
  async collect<T extends z.ZodType, E>(
    folder: string,
    schema: T,
    finish: (file: GoodFile<z.output<T>>) => Promise<E>,
  ): Promise<E[]> {
    const entries: E[] = [];
    for (const slug of await this.slugs(folder)) {
      const before = this.problems.length;
      const name = `${folder}/${slug}/index.yaml`;
      if (!slugForm.test(slug)) this.problems.push(badFolderName(name, slug));
      const good = this.problems.length === before ? await this.file(name, schema, slug) : undefined;
      const entry = good && (await finish(good));
      if (entry && this.problems.length === before) entries.push(entry);
      else this.leftOut.push(`${folder}/${slug}`);
    }
    return entries;
  }

  /** Names of the entries in a part of the content folder, in order. */
  async slugs(folder: string): Promise<string[]> {
    const found = await readdir(path.join(this.folder, folder), { withFileTypes: true }).catch(() => []);
    return found
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort();
  }

  /** Writes down which pictures were inspected, so that the next reading opens only new ones. */
  async close(): Promise<void> {
    await this.ledger.save();
  }
}

function unreadable(file: string, fault: unknown): Problem {
  if (fault instanceof YamlFault) {
    return { file, line: fault.line, field: '', vi: fault.vi, en: fault.message };
  }
  return isMissing(fault)
    ? {
        file,
        field: '',
        vi: 'Thiếu tệp này. Hãy tạo tệp, hoặc xóa thư mục nếu không dùng.',
        en: 'the file is missing',
      }
    : { file, field: '', vi: 'Máy không mở được tệp này. Xem lại quyền đọc của tệp.', en: String(fault) };
}

function unusable(fault: unknown): { vi: string; en: string } {
  if (fault instanceof PhotoRefusal) return fault;
  return isMissing(fault)
    ? {
        vi: 'không có trong thư mục photos. Hãy chép ảnh vào đó hoặc sửa tên tệp.',
        en: 'there is no such file in photos/',
      }
    : { vi: 'máy không mở được. Xem lại quyền đọc của tệp.', en: String(fault) };
}

const isMissing = (fault: unknown) => (fault as NodeJS.ErrnoException).code === 'ENOENT';

const badFolderName = (file: string, slug: string): Problem => ({
  file,
  field: '',
  vi: `Tên thư mục “${slug}” không dùng làm địa chỉ được. Chỉ dùng chữ thường không dấu, chữ số và gạch ngang, ví dụ: suoi-mo.`,
  en: `the folder name "${slug}" must consist of a–z, 0–9 and single hyphens`,
});
