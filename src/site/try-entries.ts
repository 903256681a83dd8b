import type { Directory } from '../listings/entries.ts';
import { wantedPhotos } from '../photos/published.ts';
import { type EntryStep, experienceSteps, houseSteps, villageSteps } from './entry-steps.ts';
import { noteUnmade } from './unmade.ts';

/** The steps for each kind of entry. */
export interface Steps {
  homestays: typeof houseSteps;
  villages: typeof villageSteps;
  experiences: typeof experienceSteps;
}

const allSteps: Steps = { homestays: houseSteps, villages: villageSteps, experiences: experienceSteps };

/**
 * Tries every step of every entry alone, before anything is made from all of them: an entry at which a step throws
 * cannot keep the others from being published. What failed is noted with its entry.
 */
export function tryEntries(directory: Directory, steps: Steps = allSteps): void {
  const { site } = directory;
  const none: Directory = { site, villages: [], experiences: [], listings: [] };
  for (const house of directory.listings) {
    attempt(`homestays/${house.slug}`, house.name, house, steps.homestays, { ...none, listings: [house] });
  }
  for (const village of directory.villages) {
    attempt(`villages/${village.slug}`, village.name, village, steps.villages, {
      ...none,
      villages: [village],
    });
  }
  for (const experience of directory.experiences) {
    const alone = { ...none, experiences: [experience] };
    attempt(`experiences/${experience.slug}`, experience.name.vi, experience, steps.experiences, alone);
  }
  // Pictures are made for pages, not for what was only tried.
  wantedPhotos().clear();
}

function attempt<Entry>(
  entry: string,
  name: string,
  value: Entry,
  steps: Record<string, EntryStep<Entry>>,
  alone: Directory,
): void {
  for (const [step, { output, run, inEachLanguage }] of Object.entries(steps)) {
    try {
      const { languages } = alone.site;
      for (const language of inEachLanguage ? languages : languages.slice(0, 1)) run(value, alone, language);
    } catch (fault) {
      noteUnmade({
        entry,
        name,
        output,
        fault: `${step}: ${fault instanceof Error ? fault.message : fault}`,
      });
    }
  }
}
