import type { Step } from '../story/step.ts';

/** How the page came to stand where it does. */
export type Arrival = 'same' | 'on' | 'elsewhere';

/** `on` when one new step follows those that were there, or is the first; `elsewhere` after going back or opening a telling. */
export function arrivalAt(before: readonly Step[], now: readonly Step[]): Arrival {
  if (now.length === before.length && now.at(-1) === before.at(-1)) return 'same';
  return now.length === before.length + 1 && now[before.length - 1] === before.at(-1) ? 'on' : 'elsewhere';
}
