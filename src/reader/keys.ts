import type { Answer } from '../show/ports.ts';

/** A key as it was pressed. */
export interface Press {
  readonly key: string;
  readonly shift: boolean;
  /** With Control, Alt or the system key: never ours. */
  readonly modified: boolean;
  /** Held down, and repeating by itself. */
  readonly repeated: boolean;
  /** What had the focus: a field keeps all its keys, a control those that press it. */
  readonly on: 'page' | 'control' | 'field';
}

/** How the page stood when it was pressed. */
export interface Standing {
  /** How many ways there are to go on; one is a pause. */
  readonly choices: number;
  /** Whether the end of the words and the choices can be seen. */
  readonly inView: boolean;
  /** Which choice has the focus. */
  readonly focused: number | undefined;
  readonly back: boolean;
  readonly forward: boolean;
  readonly singleKeys: boolean;
}

/** `still` keeps the key from scrolling the frame round the page; `none` leaves it to the browser. */
export type Meaning =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'focus'; readonly choice: number }
  | { readonly kind: 'scroll' }
  | { readonly kind: 'still' }
  | { readonly kind: 'none' };

const still: Meaning = { kind: 'still' };
const none: Meaning = { kind: 'none' };
const choose = (index: number): Meaning => ({ kind: 'answer', answer: { kind: 'choose', index } });

/** What a key means on the page. */
export function meaningOf(press: Press, standing: Standing): Meaning {
  if (press.modified || press.on === 'field') return none;
  switch (press.key) {
    case ' ':
    case 'Enter':
      return press.on === 'control' ? none : onward(press, standing);
    case 'ArrowRight':
      return onward(press, standing);
    case 'ArrowDown':
      return standing.choices > 1 ? among(standing, 1) : onward(press, standing);
    case 'ArrowUp':
      return standing.focused === undefined ? none : among(standing, -1);
    default:
      return standing.singleKeys && !press.repeated ? single(press.key, standing) : none;
  }
}

/** Words that can't be seen yet come first: a key that goes on scrolls until then. */
function onward(press: Press, standing: Standing): Meaning {
  if (press.shift) return none;
  if (!standing.inView) return press.key === ' ' || press.key === 'ArrowDown' ? none : { kind: 'scroll' };
  return standing.choices === 1 && !press.repeated ? choose(0) : still;
}

function among(standing: Standing, by: number): Meaning {
  if (standing.focused === undefined) return standing.inView ? { kind: 'focus', choice: 0 } : none;
  const choice = Math.max(0, Math.min(standing.choices - 1, standing.focused + by));
  return { kind: 'focus', choice };
}

function single(key: string, standing: Standing): Meaning {
  if (/^[1-9]$/.test(key)) return Number(key) <= standing.choices ? choose(Number(key) - 1) : none;
  switch (key.toLowerCase()) {
    case 'b':
    case 'backspace':
      return standing.back ? { kind: 'answer', answer: { kind: 'back' } } : none;
    case 'f':
      return standing.forward ? { kind: 'answer', answer: { kind: 'forward' } } : none;
    default:
      return none;
  }
}
