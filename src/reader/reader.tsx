import { render } from 'preact';
import type { Answer, Page, Reader } from '../show/ports.ts';
import type { Preferences } from '../telling/preferences.ts';
import { arrivalAt } from './arrival.ts';
import { type Meaning, meaningOf } from './keys.ts';
import { Place } from './place.ts';
import { Scrolling } from './scrolling.ts';
import { standingOf, whereIs } from './standing.ts';
import { type Ending, Told } from './told.tsx';

/** What of the preferences concerns the page. */
type Manner = Pick<Preferences, 'log' | 'notes' | 'singleKeys'>;

interface Options extends Manner {
  /** What is offered where the story ends. */
  readonly ending: readonly Ending[];
}

/** The page, until it is closed. */
export interface PageReader extends Reader {
  follow(manner: Manner): void;
  close(): void;
}

export function createReader(host: HTMLElement, { ending, ...manner }: Options): PageReader {
  const scrolling = new Scrolling();
  const place = new Place(host);
  let { log, notes, singleKeys } = manner;
  let page: Page = { steps: [], forward: false };
  let fresh = false;
  let answering: ((answer: Answer) => void) | undefined;

  const answer = (given: Answer) => {
    const resolve = answering;
    answering = undefined;
    resolve?.(given);
  };
  const goBackTo = (choices: number) => answer({ kind: 'return', choices });
  const draw = () =>
    render(
      <Told
        page={page}
        fresh={fresh}
        log={log}
        notes={notes}
        ending={ending}
        onAnswer={answer}
        onReturn={goBackTo}
      />,
      host,
    );
  const standing = () => standingOf(host, page, singleKeys);

  const act = (meaning: Meaning): boolean => {
    switch (meaning.kind) {
      case 'answer':
        answer(meaning.answer);
        return true;
      case 'focus':
        host.querySelectorAll<HTMLElement>('[data-choice]')[meaning.choice]?.focus();
        return true;
      case 'scroll':
        scrolling.turn();
        return true;
      case 'still':
        return true;
      case 'none':
        return false;
    }
  };

  const onKey = (event: KeyboardEvent) => {
    const elsewhere = page.steps.length === 0 || document.querySelector('dialog[open]');
    if (elsewhere || event.defaultPrevented) return;
    const press = {
      key: event.key,
      shift: event.shiftKey,
      modified: event.ctrlKey || event.altKey || event.metaKey,
      repeated: event.repeat,
      on: whereIs(event.target),
    };
    if (act(meaningOf(press, standing()))) event.preventDefault();
  };

  // Where the story only pauses, the paper itself goes on; words that are being selected or were told before don't.
  const onClick = (event: MouseEvent) => {
    const { target } = event;
    if (event.detail > 1 || !(target instanceof Element) || whereIs(target) !== 'page') return;
    const earlier = target.closest('.step') !== null && !target.closest('.step:last-child');
    if (earlier || page.steps.at(-1)?.choices.length !== 1 || !getSelection()?.isCollapsed) return;
    act(standing().inView ? { kind: 'answer', answer: { kind: 'choose', index: 0 } } : { kind: 'scroll' });
  };

  document.addEventListener('keydown', onKey);
  host.addEventListener('click', onClick);

  const lastStep = () => host.querySelector<HTMLElement>('.step:last-child');

  return {
    write(next) {
      const arrival = arrivalAt(page.steps, next.steps);
      page = next;
      fresh = arrival === 'on' || (arrival === 'same' && fresh);
      draw();
      const step = lastStep();
      if (arrival === 'same' || !step) return;
      place.release();
      // A log announces itself; the focus only waits beside it, where the choices are.
      const focus = log ? host.querySelector<HTMLElement>('.onward') : step;
      focus?.focus({ preventScroll: true });
      scrolling.bring(step, arrival === 'on' ? 'softly' : 'at once');
    },
    offer: signal =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const stop = () => {
          answering = undefined;
          reject(signal.reason);
        };
        signal.addEventListener('abort', stop, { once: true });
        answering = given => {
          signal.removeEventListener('abort', stop);
          resolve(given);
        };
      }),
    passed(line, signal) {
      const paragraph = lastStep()?.querySelectorAll('p')[line];
      return scrolling.passed(paragraph ?? host, signal);
    },
    follow(wanted) {
      ({ log, notes, singleKeys } = wanted);
      draw();
    },
    close() {
      document.removeEventListener('keydown', onKey);
      host.removeEventListener('click', onClick);
      place.close();
      scrolling.close();
      render(null, host);
    },
  };
}
