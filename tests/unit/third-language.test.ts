import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { hasCaptions } from '../../src/captions/caption-language.ts';
import { cardsOf } from '../../src/cards/cards-of.ts';
import { toldLanguages } from '../../src/cards/told-languages.ts';
import { type Language, labelIn, type TextLanguage } from '../../src/homestay/language.ts';
import { mealKinds } from '../../src/homestay/meal.ts';
import { platformsOf, postsOf } from '../../src/posts/post.ts';
import { enumerate } from '../../src/prose/enumeration.ts';
import { grammars } from '../../src/prose/grammars.ts';
import { hostOf } from '../../src/prose/host.ts';
import { nightPriceFacts } from '../../src/prose/night-price.ts';
import { nounsIn } from '../../src/prose/nouns-in.ts';
import { beatsOf } from '../../src/prose/owner/beats.ts';
import { readings } from '../../src/prose/owner/readings.ts';
import { phrasesIn } from '../../src/prose/phrases-in.ts';
import { placeOf } from '../../src/prose/place.ts';
import { placeNoun } from '../../src/prose/place-noun.ts';
import { sleepingFacts } from '../../src/prose/sleeping.ts';
import { tableFacts } from '../../src/prose/table.ts';
import { viewFacts } from '../../src/prose/view.ts';
import { kitLanguages } from '../../src/site/kit-paths.ts';
import { aListing } from '../fixtures/listing.ts';
import { aSite } from '../fixtures/site.ts';
import { tay as tayGrammar } from '../fixtures/tay/grammar.ts';
import { tay as tayNouns } from '../fixtures/tay/nouns.ts';
import { tay as tayPhrases } from '../fixtures/tay/phrases.ts';
import { tay as tayReading } from '../fixtures/tay/reading.ts';
import { ROOT } from '../program.ts';

// Tày is the third language of texts here: a line in the list, a dozen nouns, and a file each of grammar, phrases,
// reading and subjects. It has no cards, captions or Booking.com texts.

vi.mock('../../src/homestay/language.ts', async (original) => {
  const module = await original<typeof import('../../src/homestay/language.ts')>();
  Object.assign(module.languages, {
    tyz: { ...module.languages.vi, name: 'Tày', prefix: '/tyz', texts: 'tyz' },
  });
  return {
    ...module,
    languageKeys: [...module.languageKeys, 'tyz'],
    textLanguageKeys: [...module.textLanguageKeys, 'tyz'],
  };
});

const tyz = 'tyz' as TextLanguage;
const site = aSite({ languages: ['vi', tyz] as Language[] });
const told = { vi: 'Sàn gỗ bên suối', tyz: 'Xảng mạy bâư khuổi' };
const listing = { ...aListing(), tagline: told };

describe('told in a third language', () => {
  beforeAll(() => {
    Object.assign(grammars, { tyz: tayGrammar });
    Object.assign(nounsIn, { tyz: tayNouns });
    Object.assign(phrasesIn, { tyz: tayPhrases });
    Object.assign(readings, { tyz: tayReading });
  });

  test('a house has its words', () => {
    const { rooms } = listing;
    expect({
      place: placeOf(listing, tyz).village,
      house: placeNoun(listing, tyz).whole,
      host: hostOf(listing.host, tyz)?.called,
      rooms: sleepingFacts(rooms, tyz).all,
      view: viewFacts(rooms, tyz)?.byRoom,
      price: nightPriceFacts([rooms[0]!], tyz, [])?.amount,
      meals: tableFacts({ meals: [{ kind: 'dinner' }] }, tyz, [])?.meals,
      row: enumerate(['khẩu', 'pja', 'phjắc'], tyz),
    }).toEqual({
      place: 'bản Bản Thử',
      house: 'ăn rườn xảng',
      host: 'Cô Thử',
      rooms: 'xảng nòn nòn đảy 12 cần vạ sloong slửa sloong cần',
      view: 'xảng nòn ngòi oóc phja, slửa sloong cần ngòi oóc khuổi',
      price: '150k cần nâng cừn nâng',
      meals: 'ngài hua cằm',
      row: 'khẩu, pja vạ phjắc',
    });
  });

  test('an owner is read in it', () => {
    const story = { vi: 'Nhà bên suối.', tyz: 'Boong khỏi dú bâư khuổi tằng slam pi quá mà.' };
    expect(beatsOf(story, tyz, { called: 'Cô Thử' })).toMatchObject([{ spoken: true }]);
  });

  test('a label that nobody has translated is Vietnamese, never English', () => {
    expect(labelIn(mealKinds.dinner, tyz)).toBe('Bữa tối');
  });

  test('what has no words in it is not offered, in no other language either', () => {
    expect(toldLanguages(listing, site)).toEqual(['vi']);
    expect(() => cardsOf(listing, site, tyz)).toThrow(RangeError);
    expect(hasCaptions(tyz)).toBe(false);
    expect(platformsOf(listing, tyz)).toEqual([]);
    expect(postsOf(listing, site, tyz)).toEqual([]);
    expect(kitLanguages(site)).toEqual(['vi']);
  });
});

// A busy machine takes its time for the whole of `src`.
describe('the type checker', { timeout: 240_000 }, () => {
  /** Registries of what a language brings, each with the file of the small language that fills it. */
  const parts: Record<string, string> = {
    'src/prose/grammars.ts': 'grammar',
    'src/prose/nouns-in.ts': 'nouns',
    'src/prose/phrases-in.ts': 'phrases',
    'src/prose/owner/readings.ts': 'reading',
    'src/prose/subjects-in.ts': 'subjects',
    'src/prose/listing-words.ts': 'listing-words',
    'src/site/words/words.ts': 'interface',
  };
  const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
  const line = `  tyz: { name: 'Tày', short: 'TY', locale: 'vi-VN', openGraph: 'vi_VN', prefix: '/tyz', dong: 'đ', texts: 'tyz' },\n  fr: {`;
  const listed = { 'src/homestay/language.ts': read('src/homestay/language.ts').replace('  fr: {', line) };
  const filled = Object.fromEntries(
    Object.entries(parts).map(([file, part]) => {
      const fixture = path.posix.relative(path.posix.dirname(file), `tests/fixtures/tay/${part}.ts`);
      const record = read(file).replace(/(: Record<(?:Text)?Language, \w+> = \{) vi/, '$1 tyz: tay, vi');
      return [file, `import { tay } from '${fixture}';\n${record}`];
    }),
  );
  const bilingual = 'src/homestay/bilingual.ts';
  const field = 'tyz: text({ label, hint, contract, example: example.vi, ...shared }).optional(),';
  const written = {
    [bilingual]: read(bilingual).replace('    } satisfies Record', `${field}\n    } satisfies Record`),
  };

  /** Files that do not compile when some have other texts: of all in `src`, or of the given ones. */
  function failing(changed: Record<string, string>, files?: string[]): string[] {
    const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile);
    const { options, fileNames } = ts.parseJsonConfigFileContent(
      { ...config, include: ['src'] },
      ts.sys,
      ROOT,
      { noEmit: true, incremental: false, tsBuildInfoFile: undefined },
    );
    const host = ts.createCompilerHost(options);
    const asOnDisk = host.readFile;
    host.readFile = (file) => changed[path.relative(ROOT, file)] ?? asOnDisk(file);
    const source = host.getSourceFile;
    host.getSourceFile = (file, version, ...more) => {
      const text = changed[path.relative(ROOT, file)];
      return text === undefined ? source(file, version, ...more) : ts.createSourceFile(file, text, version);
    };
    const program = ts.createProgram(fileNames, options, host);
    // A module that speaks of no language cannot lack one.
    const speaking =
      files ?? globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).filter((file) => /language/i.test(read(file)));
    const faults = speaking.flatMap((file) =>
      program.getSemanticDiagnostics(program.getSourceFile(path.join(ROOT, file))),
    );
    return [...new Set(faults.map(({ file }) => path.relative(ROOT, file?.fileName ?? '')))].sort();
  }

  const recipe = () => /\*\*A language of texts\*\*.*?(?=\n\*\*)/s.exec(read('CONTRIBUTING.md'))?.[0] ?? '';

  test('names the files of the recipe where a language is only listed', () => {
    const found = failing(listed);
    expect(found).toEqual([bilingual, ...Object.keys(parts)].sort());
    for (const file of found) expect(recipe()).toContain(`\`${file}\``);
  });

  test('is content with a small language that has them all', () => {
    const all = { ...listed, ...filled, ...written };
    expect(failing(all, Object.keys(all))).toEqual([]);
  });
});
