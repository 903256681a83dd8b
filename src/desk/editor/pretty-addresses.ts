import { goToFieldOnceDrawn } from './fields/wanted-field.ts';

const entry = /^#(\/collections\/(\w+)\/entries\/[^/?]+)(\/index)?\/?(\?.*)?$/;

/**
 * Decap calls an entry in a folder of its own `ben-nuoc/index`. Links to the desk, from the booking kit and in
 * messages, say `ben-nuoc`, and may name a field: `ben-nuoc?field=rooms[0].price`. To be called before Decap's router
 * listens, which would look for an entry of that name.
 */
export function prettyAddresses(): void {
  const mend = (event?: HashChangeEvent) => {
    const [, place, collection, index, query] = entry.exec(location.hash) ?? [];
    const full = collection === 'site' ? place : `${place}/index`;
    if (!place || (!query && `${place}${index ?? ''}` === full)) return;
    const field = new URLSearchParams(query).get('field');
    if (field) goToFieldOnceDrawn(field);
    event?.stopImmediatePropagation();
    location.replace(`#${full}`);
  };
  mend();
  window.addEventListener('hashchange', mend);
}
