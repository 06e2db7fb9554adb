import type { Answer, Page } from '../show/ports.ts';
import { Choices } from './choices.tsx';
import { ToldStep } from './told-step.tsx';

/** Something to do where the story ends. */
export interface Ending {
  readonly words: string;
  readonly act: () => void;
}

interface Props {
  readonly page: Page;
  /** Whether the last step has only now been told. */
  readonly fresh: boolean;
  readonly log: boolean;
  /** Whether what a choice does about something hard stands beneath it. */
  readonly notes: boolean;
  readonly ending: readonly Ending[];
  readonly onAnswer: (answer: Answer) => void;
  readonly onReturn: (choices: number) => void;
}

/** The telling so far, and ways to go on. */
export function Told({ page, fresh, log, notes, ending, onAnswer, onReturn }: Props) {
  const { steps, forward } = page;
  const last = steps.length - 1;
  const choices = steps[last]?.choices ?? [];
  return (
    <>
      <h1 class="running-head">Tideline</h1>
      <article aria-label="The telling">
        <div class="told" role={log ? 'log' : undefined}>
          {steps.map((step, number) => (
            <ToldStep
              key={number}
              number={number}
              step={step}
              decided={(steps[number - 1]?.choices.length ?? 0) > 1}
              fresh={fresh && number === last}
              onReturn={number < last ? onReturn : undefined}
            />
          ))}
        </div>
      </article>
      <div class="onward" tabIndex={-1} key={`${last}`}>
        {choices.length > 0 ? (
          <Choices
            choices={choices}
            notes={notes ? (steps[last]?.notes ?? []) : []}
            onChoose={index => onAnswer({ kind: 'choose', index })}
          />
        ) : (
          <EndOfStory ending={ending} />
        )}
        <div class="leaves">
          {last > 0 && (
            <button type="button" class="back" onClick={() => onAnswer({ kind: 'back' })}>
              Back
            </button>
          )}
          {forward && (
            <button type="button" class="forward" onClick={() => onAnswer({ kind: 'forward' })}>
              Forward again
            </button>
          )}
        </div>
      </div>
    </>
  );
}

function EndOfStory({ ending }: { readonly ending: readonly Ending[] }) {
  return (
    <ul class="ending">
      {ending.map(({ words, act }) => (
        <li key={words}>
          <button type="button" onClick={act}>
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
