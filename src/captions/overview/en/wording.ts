import { nameAndPlace } from '../../last-resort.ts';
import type { Wording } from '../../wording.ts';
import { around, doing, eat, evening } from './days.ts';
import { comfort, price, sleep, view } from './house.ts';
import { invitation } from './invitation.ts';
import { opening } from './opening.ts';
import { story, welcome } from './people.ts';
import { title } from './title.ts';

/** The house as a whole, in English. */
export const overviewInEnglish: Wording = {
  opening,
  invitation,
  title,
  lastResort: ({ name, place }, most) =>
    nameAndPlace(['Come and stay at ', 'Stay at '], name, ` in ${place.village}.`, most),
  parts: { welcome, story, sleep, view, eat, do: doing, evening, around, comfort, price },
  layouts: {
    facebook: [
      [['welcome', 'story'], ['sleep', 'view', 'comfort'], ['eat', 'evening'], ['do', 'around'], ['price']],
      [['sleep', 'view', 'comfort'], ['eat', 'evening'], ['do', 'around'], ['welcome', 'story'], ['price']],
      [
        ['welcome', 'sleep', 'view'],
        ['do', 'around'],
        ['eat', 'evening'],
        ['comfort', 'price'],
      ],
      [
        ['story', 'welcome'],
        ['do', 'around'],
        ['eat', 'evening'],
        ['sleep', 'comfort', 'price'],
      ],
    ],
    tiktok: [
      [['sleep', 'view'], ['eat'], ['do', 'evening'], ['price']],
      [['welcome'], ['do', 'evening'], ['eat'], ['sleep', 'price']],
      [['sleep'], ['do'], ['eat'], ['comfort', 'price']],
    ],
    zalo: [
      [['welcome', 'sleep', 'price'], ['eat']],
      [['sleep', 'eat', 'price']],
      [
        ['welcome', 'do'],
        ['sleep', 'price'],
      ],
      [['sleep', 'evening', 'price']],
    ],
  },
};
