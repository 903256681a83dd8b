import type { PagePath } from './routes.ts';

type Paths = () => PagePath[] | Promise<PagePath[]>;

/** What a page is about, as the paths of its route say it. */
export const propsOf = <P extends Paths>({ locals }: { locals: App.Locals }) =>
  locals.props as NonNullable<Awaited<ReturnType<P>>[number]['props']>;
