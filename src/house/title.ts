export type Beginning = 'begin' | 'go on';

interface Options {
  /** Whether there is a telling to go on with. */
  readonly begun: boolean;
  readonly onCredits: () => void;
}

/**
 * Waits on the title page until the reader begins. A link pressed before this script arrived has left its name in the
 * address, and counts. Then the title gives way to the page and the picture.
 */
export function titlePage(title: HTMLElement, { begun, onCredits }: Options): Promise<Beginning> {
  if (begun) offerGoingOn(title);
  return new Promise(resolve => {
    const begin = (beginning: Beginning) => {
      title.removeEventListener('click', onClick);
      forget();
      leave(title);
      resolve(beginning);
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a')?.hash : undefined;
      if (link !== '#begin' && link !== '#go-on' && link !== '#credits') return;
      event.preventDefault();
      if (link === '#credits') onCredits();
      else begin(link === '#begin' ? 'begin' : 'go on');
    };
    title.addEventListener('click', onClick);
    if (location.hash === '#credits') onCredits();
    if (location.hash === '#go-on' && begun) begin('go on');
    // Pressed before the other was offered: going on loses nothing, and a new telling can still be begun.
    if (location.hash === '#begin') begin(begun ? 'go on' : 'begin');
  });
}

/** For somebody who has been here before, going on comes first. */
function offerGoingOn(title: HTMLElement): void {
  const goOn = title.querySelector<HTMLElement>('#go-on');
  const begin = title.querySelector<HTMLElement>('#begin');
  if (!goOn || !begin) return;
  goOn.hidden = false;
  begin.textContent = 'Begin a new telling';
  begin.before(goOn);
}

/** The title gives way without being asked, for instance when a telling is opened from the shelf. */
export function leave(title: HTMLElement): void {
  title.hidden = true;
  for (const place of title.parentElement?.querySelectorAll<HTMLElement>('#stage, #page') ?? [])
    place.hidden = false;
}

/** An address that begins by itself would begin again at every reload. */
function forget(): void {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
}
