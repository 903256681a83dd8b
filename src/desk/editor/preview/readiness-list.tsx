/** @jsxImportSource react */
import { useMemo } from 'react';
import { type Readiness, readinessOf, type Todo } from '../../../doctor/readiness.ts';
import type { Listing, SiteEntry } from '../../../listings/entries.ts';
import type { Path } from '../../form/problem.ts';
import { controlFor } from '../fields/open-form.ts';
import { pathOf } from '../fields/path.ts';
import { role } from '../role/role.ts';

type GoTo = (path: Path) => void;

/** What is still missing for each platform; a tap leads to the field. */
export function ReadinessList({ listing, site, goTo }: { listing: Listing; site: SiteEntry; goTo: GoTo }) {
  const platforms = useMemo(() => readinessOf(listing, site, role()), [listing, site]);
  return (
    <section className="preview-ready" aria-labelledby="preview-ready">
      <h2 id="preview-ready">Đã đủ để đăng chưa?</h2>
      {platforms.map((platform) => (
        <Platform key={platform.platform} {...platform} goTo={goTo} />
      ))}
    </section>
  );
}

function Platform({ name, todos, goTo }: Readiness & { goTo: GoTo }) {
  const required = todos.filter(({ need }) => need === 'required').length;
  const state = required ? 'missing' : todos.length ? 'better' : 'ready';
  const words = {
    missing: `còn ${required} việc phải làm`,
    better: `đăng được, ${todos.length} việc nên làm thêm`,
    ready: 'đã đủ',
  };
  if (!todos.length) {
    return (
      <p className="preview-platform" data-state={state}>
        <b>{name}</b>
        <span className="preview-state-words">{words[state]}</span>
      </p>
    );
  }
  return (
    <details className="preview-platform" data-state={state}>
      <summary>
        <b>{name}</b>
        <span className="preview-state-words">{words[state]}</span>
      </summary>
      <ul>
        {todos.map((todo) => (
          <li key={todo.vi} data-need={todo.need}>
            <TodoLine todo={todo} goTo={goTo} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function TodoLine({ todo: { vi, field }, goTo }: { todo: Todo; goTo: GoTo }) {
  const path = field ? pathOf(field) : undefined;
  if (!path || !controlFor(path)) return <span>{vi} (Việc này tổ công nghệ số làm giúp.)</span>;
  return (
    <button type="button" onClick={() => goTo(path)}>
      {vi}
    </button>
  );
}
