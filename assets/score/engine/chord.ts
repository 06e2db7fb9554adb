import { kind, type Pitch, pitch } from './pitch.ts';

export interface Chord {
  readonly name: string;
  readonly root: number;
  readonly bass: number;
  /** Semitones above the root: the guide tones and colours, the root itself left to the bass. */
  readonly tones: readonly number[];
}

const qualities: Readonly<Record<string, readonly number[]>> = {
  '6/9': [4, 7, 9, 14],
  maj9: [4, 7, 11, 14],
  'maj9#11': [4, 11, 14, 18],
  add9: [4, 7, 12, 14],
  m9: [3, 7, 10, 14],
  m7: [3, 7, 10, 12],
  m11: [3, 10, 14, 17],
  m6: [3, 7, 9, 12],
  madd9: [3, 7, 12, 14],
  ø7: [3, 6, 10, 12],
  '13': [4, 10, 14, 21],
  '13sus': [5, 10, 14, 21],
  '7b9': [4, 7, 10, 13],
  '13b9': [4, 10, 13, 21],
  sus4: [5, 7, 10, 12],
};

const written = /^([A-G][b#]?)(.*?)(?: over ([A-G][b#]?))?$/;

/** Reads `Abmaj9`, or `Ebmaj9 over G`. */
export const chord = (name: string): Chord => {
  const [, root = '', quality = '', bass] = written.exec(name) ?? [];
  const tones = qualities[quality];
  if (!tones) throw new Error(`no chord is called "${name}"; there is ${Object.keys(qualities).join(', ')}`);
  return { name, root: kind(pitch(root)), bass: kind(pitch(bass ?? root)), tones };
};

/** The kinds of note in a chord, guide tones first. */
export const kinds = (of: Chord): readonly number[] => [...new Set(of.tones.map(t => kind(of.root + t)))];

const isMajor = (c: Chord) => c.tones.includes(4) && !c.tones.includes(10);
const isMinor = (c: Chord) => c.tones.includes(3);
const isDominant = (c: Chord) => c.tones.includes(10) && !c.tones.includes(3);

/** Whether a note may stand on a strong beat over a chord: it belongs to it, or leans on it as listeners allow. */
export const belongs = (p: Pitch, to: Chord): boolean => {
  const above = kind(p - to.root);
  if (to.tones.some(t => kind(t) === above) || above === 0) return true;
  if (isMajor(to)) return ![1, 3, 5, 8, 10].includes(above);
  if (isMinor(to)) return ![1, 4, 6, 8, 11].includes(above);
  if (isDominant(to)) return above !== 11 && (above !== 5 || to.tones.includes(5));
  return false;
};
