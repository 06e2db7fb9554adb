/** A key of the piano as MIDI counts them: 60 is middle C, 12 to the octave. */
export type Pitch = number;

const steps = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 } as const;
const alterations = { '': 0, b: -1, '#': 1 } as const;

const written = /^([A-G])([b#]?)(-?\d)?$/;

/** Reads `Bb3`. The octave belongs to the letter, so that `Cb5` is the B below C5. */
export const pitch = (name: string): Pitch => {
  const [, letter, sign, octave] = written.exec(name) ?? [];
  if (letter === undefined) throw new Error(`no note is called "${name}"; write one like Bb3`);
  const step = steps[letter as keyof typeof steps] + alterations[sign as keyof typeof alterations];
  return step + 12 * (Number(octave ?? -1) + 1);
};

/** Which of the twelve notes it is, in whatever octave. */
export const kind = (p: Pitch): number => ((p % 12) + 12) % 12;

export const hertzOf = (p: Pitch): number => 440 * 2 ** ((p - 69) / 12);

/** The pitch of a kind nearest to another, within a range. The range spans an octave at least. */
export const nearest = (of: number, to: Pitch, low: Pitch, high: Pitch): Pitch => {
  let best = low;
  for (let p = low; p <= high; p++) {
    if (kind(p) === kind(of) && (kind(best) !== kind(of) || Math.abs(p - to) < Math.abs(best - to))) best = p;
  }
  return best;
};
