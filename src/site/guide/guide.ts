/** A picture of a step: one of the program's own pages, or an example. */
export interface GuidePicture {
  /** File in `components/guide/pictures`, without `.webp`. */
  file: string;
  alt: string;
  /** Of an example: whether to do as it shows. */
  good?: boolean;
}

/** One thing to do. */
export interface GuideStep {
  title: string;
  /** One to three short sentences. */
  text: string;
  pictures?: GuidePicture[];
}

/** A short guide for owners and the team, one sheet of A4 when printed. In Vietnamese. */
export interface Guide {
  /** In the address: `chup-anh`. */
  slug: string;
  title: string;
  /** Who it is for, and what comes of it. */
  lead: string;
  /** The page on which one begins, where there is one; `label` stands on a button. */
  start?: { label: string; address: string };
  steps: GuideStep[];
  /** What is easily forgotten. */
  remember: string[];
}
