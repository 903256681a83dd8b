import type { PublishSetting } from '../publishing/targets.ts';

/**
 * Looks at the other places for the site, on any machine that names some: what is wrong keeps the site from none of the
 * others. Vietnamese with what to do, then English.
 */
export const examinePublishing = ({ faults, targets }: PublishSetting): string[] => [
  ...faults,
  ...targets.flatMap((target) => target.examine().map((why) => `NHA_SAN_PUBLISH: ${why}`)),
];
