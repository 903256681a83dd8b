/** A picture that cannot be used, with a sentence for the person who sent it and one for the developer's log. */
export class PhotoRefusal extends Error {
  override name = 'PhotoRefusal';
  /** Vietnamese: what is wrong and what to do. */
  readonly vi: string;
  /** English, for the log. */
  readonly en: string;

  constructor(vi: string, en: string) {
    super(en);
    this.vi = vi;
    this.en = en;
  }
}
