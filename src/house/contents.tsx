import { useLayoutEffect, useRef } from 'preact/hooks';

/** The note on the title page, which stands there before any script has run and is written only once. */
export function Contents() {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const note = document.querySelector('#content-note .note')?.cloneNode(true);
    if (note) here.current?.replaceChildren(note);
  }, []);
  return <div ref={here} />;
}
