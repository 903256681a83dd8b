/** Where a number comes from and when somebody last looked. */
export interface Source {
  /** Address of the page that says it; of the best third party where the platform says nothing. */
  from: string;
  /** Day of the last look, `YYYY-MM-DD`. */
  checked: string;
  /** `official`: the platform's own page. `reported`: independent third parties. `derived`: our own rule. */
  trust: 'official' | 'reported' | 'derived';
}
