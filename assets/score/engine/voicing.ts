import { type Chord, kinds } from './chord.ts';
import { kind, type Pitch } from './pitch.ts';

/** Pitches from low to high. */
export type Voicing = readonly Pitch[];

export interface Space {
  readonly low: Pitch;
  readonly high: Pitch;
}

/** Below this, notes a second apart growl. */
const muddy = 52;
const wide = 17;

/**
 * The voicing of a chord that moves least from the one before. No tone stands a semitone below a note
 * of the tune that sounds with it: the ear hears that one as wrong.
 */
export const voiced = (
  of: Chord,
  before: Voicing | undefined,
  space: Space,
  tune: readonly Pitch[],
): Voicing => {
  let best: { readonly voicing: Voicing; readonly cost: number } | undefined;
  for (const voicing of spread(withoutClash(of, tune), space)) {
    const cost = awkwardness(voicing) + travel(voicing, before, space);
    if (!best || cost < best.cost) best = { voicing, cost };
  }
  if (!best) throw new Error(`${of.name} has no voicing between ${space.low} and ${space.high}`);
  return best.voicing;
};

const withoutClash = (of: Chord, tune: readonly Pitch[]): readonly number[] => {
  const clashes = (tone: number) => tune.some(note => kind(note - tone) === 1);
  const kept = kinds(of).filter(tone => !clashes(tone));
  const third = of.tones.includes(3) ? 3 : 4;
  const instead = of.tones.includes(6) ? [0, third] : [0, 7, third];
  for (const step of instead) {
    const tone = kind(of.root + step);
    if (kept.length < 4 && !clashes(tone) && !kept.includes(tone)) kept.push(tone);
  }
  return kept;
};

/** Every way to lay these kinds of note out in the space, one of each. */
const spread = (tones: readonly number[], { low, high }: Space): readonly Voicing[] =>
  tones.reduce<readonly Voicing[]>(
    (voicings, tone) =>
      voicings.flatMap(voicing => octaves(tone, low, high).map(p => [...voicing, p].sort((a, b) => a - b))),
    [[]],
  );

const octaves = (tone: number, low: Pitch, high: Pitch): readonly Pitch[] =>
  Array.from({ length: high - low + 1 }, (_, i) => low + i).filter(p => kind(p) === tone);

const awkwardness = (voicing: Voicing): number => {
  const gaps = voicing.slice(1).map((p, i) => p - (voicing[i] as Pitch));
  const [lowest = 0, second = 0] = voicing;
  const span = (voicing.at(-1) ?? 0) - lowest;
  return (
    (Math.min(...gaps) === 1 ? 3 : 0) +
    (second - lowest < 3 && lowest < muddy ? 8 : 0) +
    (span > wide ? 4 : 0)
  );
};

const travel = (voicing: Voicing, before: Voicing | undefined, { low, high }: Space): number => {
  if (!before) return Math.abs(((voicing[0] as Pitch) + (voicing.at(-1) as Pitch)) / 2 - (low + high) / 2);
  return voicing.reduce(
    (sum, p, i) => sum + Math.abs(p - (before[Math.min(i, before.length - 1)] as Pitch)),
    0,
  );
};
