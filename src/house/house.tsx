import { render } from 'preact';
import type { Desk } from './desk.ts';
import { Rooms } from './rooms.tsx';
import type { ScreenName } from './screens.ts';

/** The screens round the story, until they are closed for good. */
export interface House {
  open(screen: ScreenName): void;
  /** Shuts whatever is open. */
  shut(): void;
  /** Says something small: that a place is kept, or why it could not be. */
  say(words: string): void;
  /** Says in words what is heard. */
  caption(words: string): void;
  /** Draws again what the desk now says. */
  refresh(): void;
  close(): void;
}

/** How long small words stay to be seen, in milliseconds. They are announced once, whatever happens to them. */
const glance = 7000;

export function createHouse(host: HTMLElement, desk: Desk): House {
  let open: ScreenName | undefined;
  let said = '';
  let heard = '';
  let saying = 0;
  let hearing = 0;

  const linger = () => {
    clearTimeout(saying);
    saying = window.setTimeout(() => house.say(''), glance);
  };
  const draw = () => render(<Rooms desk={desk} open={open} said={said} heard={heard} house={house} />, host);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    house.open('menu');
  };

  const house: House = {
    open(screen) {
      open = screen;
      said = '';
      draw();
    },
    shut() {
      const dialog = host.querySelector('dialog');
      if (dialog?.open) dialog.close();
      open = undefined;
      draw();
      if (said) linger();
    },
    say(words) {
      clearTimeout(saying);
      said = words;
      draw();
      // On an open sheet the words stay: they answer what was done there.
      if (words && !open) linger();
    },
    caption(words) {
      clearTimeout(hearing);
      heard = words;
      draw();
      if (words) hearing = window.setTimeout(() => house.caption(''), glance);
    },
    refresh: draw,
    close() {
      document.removeEventListener('keydown', onKey);
      clearTimeout(saying);
      clearTimeout(hearing);
      render(null, host);
    },
  };
  document.addEventListener('keydown', onKey);
  draw();
  return house;
}
