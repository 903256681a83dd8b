/** A text that says when it is not in the language of the page. */
export interface SummaryText {
  /** Lines where there are several things. */
  text: string;
  lang?: string | undefined;
}

/** What the page of saved houses shows of one house, in the language of the page. */
export interface Summary {
  slug: string;
  name: string;
  /** Village, and the name of its commune. */
  place: string;
  /** Address of the page of the house. */
  page: string;
  /** Marks a house that does not exist. */
  sample?: string | undefined;
  picture?: { src: string; alt: SummaryText } | undefined;
  /** What it costs, in one line. */
  price: string;
  /** Ways to reach the host at once; none for a sample. */
  ways: { label: string; detail?: string | undefined; href: string }[];
  directions?: SummaryText | undefined;
  /** What houses are compared by: the same rows in the same order for every house; without `value` where unknown. */
  facts: { label: string; value?: SummaryText | undefined }[];
}
