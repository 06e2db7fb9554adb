import { useId, useRef, useState } from 'preact/hooks';
import type { Taken } from './desk.ts';

interface Props {
  /** The open telling's code, line by line; nothing where none is open. */
  readonly lines: readonly string[];
  readonly onSave: (text: string) => void;
  readonly onTake: (text: string) => Taken;
  readonly onSay: (words: string) => void;
}

/** A telling as letters on paper, written out and read back in. */
export function PaperCode({ lines, onSave, onTake, onSay }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = lines.join('\n');
  const copy = async () => {
    // Some frames may not write to the clipboard; the field is then ready for the reader's own copying.
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      onSay('Copied.');
    } catch {
      onSay('The code is selected: copy it with your keyboard or by pressing on it.');
    }
  };
  return (
    <>
      {lines.length > 0 && (
        <>
          <h3>This telling</h3>
          <p id={`${id}-how`} class="quiet">
            Copy it line by line, and the story can be told again to this very place. O is read as zero, I and
            L as one.
          </p>
          <textarea
            ref={field}
            class="code"
            readOnly
            rows={lines.length}
            value={text}
            aria-label="The code of this telling"
            aria-describedby={`${id}-how`}
            onFocus={event => event.currentTarget.select()}
          />
          <div class="row">
            <button type="button" onClick={() => void copy()}>
              Copy
            </button>
            <button type="button" onClick={() => onSave(text)}>
              Save as a file
            </button>
          </div>
        </>
      )}
      <CodeEntry onTake={onTake} onSay={onSay} />
    </>
  );
}

function CodeEntry({ onTake, onSay }: Pick<Props, 'onTake' | 'onSay'>) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const take = () => {
    const taken = onTake(text);
    if (taken.ok) return onSay(taken.said);
    setWrong(taken.line === undefined ? taken.why : `Line ${taken.line}: ${taken.why}`);
    field.current?.focus();
    if (taken.line !== undefined && field.current) selectLine(field.current, taken.line);
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        take();
      }}
    >
      <h3>From paper</h3>
      <label for={id}>The code</label>
      <textarea
        ref={field}
        id={id}
        class="code"
        rows={5}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="characters"
        value={text}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-wrong`}
        onInput={event => setText(event.currentTarget.value)}
      />
      <p id={`${id}-wrong`} class="wrong" role="alert">
        {wrong}
      </p>
      <div class="row">
        <button type="submit">Tell it from here</button>
      </div>
    </form>
  );
}

/** Puts the selection on one line of a field, counted from one, as the code's lines are: empty ones don't count. */
function selectLine(field: HTMLTextAreaElement, line: number): void {
  let start = 0;
  let count = 0;
  for (const written of field.value.split('\n')) {
    if (written.trim() !== '') count++;
    if (count === line) {
      field.setSelectionRange(start, start + written.length);
      return;
    }
    start += written.length + 1;
  }
}
