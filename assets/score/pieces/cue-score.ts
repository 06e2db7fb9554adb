import { type Chord, chord } from '../engine/chord.ts';
import { type Metre, type TuneNote, tune } from '../engine/tune.ts';

/** A cue as written: one chord to a bar, its tune, and the lines that stand under or behind it. */
export interface CueScore<Line extends string> {
  readonly metre: Metre;
  readonly bars: number;
  readonly beats: number;
  /** Beats of a bar that carry weight. */
  readonly strong: readonly number[];
  readonly chords: readonly Chord[];
  readonly tune: readonly TuneNote[];
  readonly lines: Readonly<Record<Line, readonly TuneNote[]>>;
}

/** `tune` and `lines` a bar at a time, as `tune()` reads them; `C2+G2:4` is two notes struck together. */
export interface Written<Line extends string> {
  readonly metre: Metre;
  readonly strong: readonly number[];
  readonly chords: readonly string[];
  readonly tune: readonly string[];
  readonly lines: Readonly<Record<Line, readonly string[]>>;
}

export const score = <Line extends string>(written: Written<Line>): CueScore<Line> => {
  const { metre, strong, chords } = written;
  const read = ([name, bars]: [string, readonly string[]]) => {
    if (bars.length !== chords.length)
      throw new Error(`"${name}" has ${bars.length} bars, its chords ${chords.length}`);
    return [name, together(bars, metre)];
  };
  const lines = Object.entries<readonly string[]>(written.lines).map(read);
  return {
    metre,
    strong,
    bars: chords.length,
    beats: chords.length * metre.beats,
    chords: chords.map(chord),
    tune: together(written.tune, metre),
    lines: Object.fromEntries(lines) as CueScore<Line>['lines'],
  };
};

/** Notes struck together are read as voices of one line each. */
const together = (bars: readonly string[], metre: Metre): readonly TuneNote[] => {
  const names = (word: string) => (word.split(':')[0] ?? '').split('+');
  const voices = Math.max(...bars.flatMap(bar => bar.split(' ')).map(word => names(word).length));
  return Array.from({ length: voices }, (_, voice) => {
    const only = (word: string) => `${names(word)[voice] ?? '-'}:${word.split(':')[1]}`;
    const line = bars.map(bar => bar.split(' ').map(only).join(' '));
    return tune(line, metre);
  }).flat();
};
