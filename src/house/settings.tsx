import type { Preferences } from '../telling/preferences.ts';
import { ordinary } from '../telling/preferences.ts';
import type { Taken } from './desk.ts';
import { FromFile, OneOf, Slider, Tick } from './fields.tsx';

interface Props {
  readonly preferences: Preferences;
  /** Words of the page, to see the settings by. */
  readonly sample: string | undefined;
  readonly onPrefer: (preferences: Preferences) => void;
  readonly onSave: () => void;
  readonly onTake: (text: string) => Taken;
  readonly onSay: (words: string) => void;
}

export function Settings({ preferences, sample, onPrefer, onSave, onTake, onSay }: Props) {
  const set = (part: Partial<Preferences>) => onPrefer({ ...preferences, ...part });
  const take = (text: string) => {
    const taken = onTake(text);
    onSay(taken.ok ? taken.said : taken.why);
  };
  const volume = (label: string, name: 'ambience' | 'music' | 'effects') => (
    <Slider
      label={label}
      value={Math.round(preferences[name] * 100)}
      least={0}
      most={100}
      step={5}
      says={percent}
      onChange={value => set({ [name]: value / 100 })}
    />
  );
  return (
    <>
      {sample && <p class="sample">{sample}</p>}
      <h3>Words</h3>
      <Slider
        label="Size"
        value={preferences.textSize}
        least={100}
        most={250}
        step={10}
        says={percent}
        onChange={textSize => set({ textSize })}
      />
      <Slider
        label="Between lines"
        value={preferences.lineSpacing}
        least={1.4}
        most={2.4}
        step={0.1}
        says={value => value.toFixed(1)}
        onChange={lineSpacing => set({ lineSpacing })}
      />
      <Slider
        label="Between letters and words"
        value={preferences.letterSpacing}
        least={0}
        most={120}
        step={10}
        says={value => (value === 0 ? 'as usual' : `${value / 10} %`)}
        onChange={letterSpacing => set({ letterSpacing })}
      />
      <OneOf
        label="Typeface"
        value={preferences.typeface}
        of={{ serif: 'Book', sans: 'Plain' }}
        onChange={typeface => set({ typeface })}
      />
      <h3>Page</h3>
      <OneOf
        label="Colours"
        value={preferences.theme}
        of={{ system: 'As this device', paper: 'Paper', dark: 'Dark', contrast: 'High contrast' }}
        onChange={theme => set({ theme })}
      />
      <Tick label="Notes about what is hard" value={preferences.notes} onChange={notes => set({ notes })} />
      <Tick label="Pictures" value={preferences.pictures} onChange={pictures => set({ pictures })} />
      <OneOf
        label="Movement"
        value={preferences.motion}
        of={{ system: 'As this device', full: 'All', none: 'None' }}
        onChange={motion => set({ motion })}
      />
      <h3>Sound</h3>
      <Tick label="Everything silent" value={preferences.muted} onChange={muted => set({ muted })} />
      {volume('Surroundings', 'ambience')}
      {volume('Music', 'music')}
      {volume('Small sounds', 'effects')}
      <Tick
        label="Say in words what is heard"
        value={preferences.captions}
        onChange={captions => set({ captions })}
      />
      <h3>Keys and screen readers</h3>
      <Tick
        label="Single keys: 1 to 9 choose, B back, F forward"
        value={preferences.singleKeys}
        onChange={singleKeys => set({ singleKeys })}
      />
      <Tick
        label="Announce new words as a log, and leave the focus by the choices"
        value={preferences.log}
        onChange={log => set({ log })}
      />
      <div class="row">
        <button type="button" onClick={() => onPrefer(ordinary)}>
          All as it was
        </button>
        <button type="button" onClick={onSave}>
          Save settings as a file
        </button>
        <FromFile accept=".json,application/json" onText={take}>
          Settings from a file
        </FromFile>
      </div>
    </>
  );
}

const percent = (value: number): string => `${value} %`;
