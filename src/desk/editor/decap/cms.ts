import type { CMS } from 'decap-cms-core';

/** Decap's registry, as `decap-cms-core` and `decap-cms-app` export it. */
export type Cms = CMS;
