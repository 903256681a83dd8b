import type { VillageSubject } from '../../captions/village/subject.ts';
import { angleName } from '../../posts/angle-name.ts';

/** What a post of a village is about, as the team calls it. */
export const subjectName = (subject: VillageSubject): string =>
  subject.kind === 'practical' ? 'Đường về bản' : angleName(subject);
