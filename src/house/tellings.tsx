import type { Telling } from '../telling/telling.ts';
import { said } from './dates.ts';
import type { Taken } from './desk.ts';
import { FromFile } from './fields.tsx';
import { Removal } from './removal.tsx';

interface Props {
  readonly tellings: readonly Telling[];
  readonly open: Telling | undefined;
  readonly onBegin: (on?: 'bare paper') => void;
  readonly onOpen: (telling: Telling) => void;
  readonly onRemove: (telling: Telling) => void;
  readonly onSave: () => void;
  readonly onTake: (text: string) => Taken;
  readonly onCode: () => void;
  readonly onSay: (words: string) => void;
}

/** The tellings on the shelf. Beginning a new one leaves the others where they are. */
export function Tellings(props: Props) {
  const { tellings, open, onBegin, onOpen, onRemove, onSave, onTake, onCode, onSay } = props;
  const take = (text: string) => {
    const taken = onTake(text);
    onSay(taken.ok ? taken.said : taken.why);
  };
  return (
    <>
      <p>Every telling is kept here, on this device, as you go.</p>
      <div class="row">
        <button type="button" onClick={() => onBegin()}>
          Begin a new telling
        </button>
        {tellings.some(({ ended }) => ended) && (
          <button type="button" onClick={() => onBegin('bare paper')}>
            Begin on bare paper
          </button>
        )}
      </div>
      {tellings.length > 0 && (
        <ul class="kept">
          {tellings.map(telling => (
            <li key={telling.id}>
              <button type="button" class="entry" onClick={() => onOpen(telling)}>
                <strong>Begun {said(telling.begun)}</strong>
                {lastWords(telling) && <q>{lastWords(telling)}</q>}
                <small>
                  {telling.id === open?.id ? 'Being told now' : `Last told ${said(telling.kept)}`}
                </small>
              </button>
              {telling.id !== open?.id && (
                <Removal
                  what={`the telling begun ${said(telling.begun)}`}
                  onRemove={() => onRemove(telling)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <h3>On another device</h3>
      <p class="quiet">Take your tellings with you in a file, or one of them as a code copied on paper.</p>
      <div class="row">
        {tellings.length > 0 && (
          <button type="button" onClick={onSave}>
            Save all of them as a file
          </button>
        )}
        <FromFile accept=".json,application/json" onText={take}>
          Open a file
        </FromFile>
        <button type="button" onClick={onCode}>
          A code for paper
        </button>
      </div>
    </>
  );
}

/** The last thing that was decided, to know a telling by. */
const lastWords = (telling: Telling): string | undefined =>
  telling.choices.findLast(choice => choice.of > 1)?.words;
