import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly says: (value: number) => string;
  readonly onChange: (value: number) => void;
}

export function Slider({ label, value, least, most, step, says, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <output for={id}>{says(value)}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={says(value)}
        onInput={event => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

interface OneOfProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly of: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

export function OneOf<T extends string>({ label, value, of, onChange }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset class="one-of">
      <legend>{label}</legend>
      {(Object.keys(of) as T[]).map(each => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
          {of[each]}
        </label>
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function Tick({ label, value, onChange }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={value} onChange={event => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

interface FromFileProps {
  readonly children: ComponentChildren;
  readonly accept: string;
  readonly onText: (text: string) => void;
}

/** Asks for a file and reads it as text. */
export function FromFile({ children, accept, onText }: FromFileProps) {
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    onText(await file.text());
    // The same file may be wanted again.
    input.value = '';
  };
  return (
    <label class="from-file">
      {children}
      <input type="file" accept={accept} onChange={event => void read(event.currentTarget)} />
    </label>
  );
}
