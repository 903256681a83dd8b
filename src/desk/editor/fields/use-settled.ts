import { useEffect, useState } from 'react';

/** Milliseconds without a key after which somebody is not in the middle of a word. */
const pause = 600;

/** What is typed, once there is a pause: in the middle of a word its marks are still to come. */
export function useSettled<T>(typed: T): T {
  const [settled, settle] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => settle(() => typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
