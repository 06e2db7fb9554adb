import type { ScreenName } from './screens.ts';

/** Screens that the title page has links to, by the name of each. */
const asides = ['credits', 'contents'] as const satisfies readonly ScreenName[];
type Aside = (typeof asides)[number];

export type Beginning = 'begin' | 'go on';

interface Options {
  /** Whether there is a telling to go on with. */
  readonly begun: boolean;
  readonly onOpen: (screen: Aside) => void;
}

/**
 * Waits on the title page until the reader begins. A link pressed before this script arrived has left its name in the
 * address, and counts. Then the title gives way to the page and the picture.
 */
export function titlePage(title: HTMLElement, { begun, onOpen }: Options): Promise<Beginning> {
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
      const aside = asideOf(link);
      if (link !== '#begin' && link !== '#go-on' && !aside) return;
      event.preventDefault();
      if (aside) onOpen(aside);
      else begin(link === '#begin' ? 'begin' : 'go on');
    };
    title.addEventListener('click', onClick);
    const aside = asideOf(location.hash);
    if (aside) onOpen(aside);
    if (location.hash === '#go-on' && begun) begin('go on');
    // Pressed before the other was offered: going on loses nothing, and a new telling can still be begun.
    if (location.hash === '#begin') begin(begun ? 'go on' : 'begin');
  });
}

const asideOf = (link: string | undefined): Aside | undefined => asides.find(name => link === `#${name}`);

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
