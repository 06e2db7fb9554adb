import type { Page } from '../show/ports.ts';
import type { Press, Standing } from './keys.ts';

/** How the page stands as it is seen now. */
export function standingOf(host: Element, page: Page, singleKeys: boolean): Standing {
  const buttons = [...host.querySelectorAll('[data-choice]')];
  const focused = buttons.indexOf(document.activeElement as Element);
  // The choices, or what is offered at the end.
  const end = host.querySelector('.onward > *')?.getBoundingClientRect();
  return {
    choices: buttons.length,
    // A pixel for the rounding of zoomed pages.
    inView: !end || end.bottom <= window.innerHeight + 1,
    focused: focused < 0 ? undefined : focused,
    back: page.steps.length > 1,
    forward: page.forward,
    singleKeys,
  };
}

/** What of the page an event came from. */
export function whereIs(target: EventTarget | null): Press['on'] {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input, textarea, select, [contenteditable]')) return 'field';
  return target.closest('button, a, summary') ? 'control' : 'page';
}
