import { apiAddress, type BuildState } from '../../protocol.ts';

/** What is known of the site's build. */
export interface Followed {
  state?: BuildState;
  /** Nothing is heard at the moment: the line is down, or the server gone. */
  isSilent: boolean;
}

/** Milliseconds: for the first word of a new line; until one that says nothing is opened anew; before one that broke is. */
const patience = { first: 15_000, between: 45_000, broken: 5000 };

/**
 * Follows the site's build until it is told to stop. The server says the present state on every new line, so one that
 * has died without a word is found out by asking anew.
 */
export function followBuild(tell: (now: Followed) => void): () => void {
  let now: Followed = { isSilent: false };
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (time: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, time);
  };
  const become = (change: Partial<Followed>) => {
    now = { ...now, ...change };
    tell(now);
  };
  const open = () => {
    source?.close();
    source = new EventSource(`${apiAddress}/build`);
    wait(patience.first, () => {
      become({ isSilent: true });
      wait(patience.between, open);
    });
    source.onmessage = ({ data }) => {
      become({ state: JSON.parse(data) as BuildState, isSilent: false });
      wait(patience.between, open);
    };
    source.onerror = () => {
      become({ isSilent: true });
      // Otherwise the browser tries again by itself.
      wait(source.readyState === EventSource.CLOSED ? patience.broken : patience.between, open);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
