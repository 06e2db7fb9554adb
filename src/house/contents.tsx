import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Hard } from './content-list.ts';

/** The note on the title page, which stands there before any script has run and is written only once; and where it comes. */
export function Contents({ hard }: { readonly hard: readonly Hard[] }) {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const note = document.querySelector('#content-note .note')?.cloneNode(true);
    if (note) here.current?.replaceChildren(note);
  }, []);
  return (
    <>
      <div ref={here} />
      {hard.length > 0 && (
        <details open>
          <summary>Where it comes</summary>
          <p>Each can be told briefly or passed over. The memories go by what is left of them.</p>
          <ul>
            {hard.map(({ place, what }) => (
              <li key={place}>
                {place}: {what}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
