import { swirl, tap } from '../engine/brushes.ts';
import type { Chord } from '../engine/chord.ts';
import { kinds } from '../engine/chord.ts';
import { instruments, type Note, type Part, pedal } from '../engine/part.ts';
import { kind, nearest, type Pitch } from '../engine/pitch.ts';
import type { Random } from '../engine/random.ts';
import { place, type Stereo, stillness } from '../engine/stereo.ts';
import { secondOf } from '../engine/tempo.ts';
import { sounding } from '../engine/tune.ts';
import { type Voicing, voiced } from '../engine/voicing.ts';
import { bars, beats, chords, melody, metre, quaver, starts, sung, tempo } from './ballad-score.ts';

/** Two notes to the bar, and now and then a third that leans into the next. */
export const bassPart = (random: Random): Part => {
  const notes: Note[] = [];
  let before: Pitch = 38;
  const low = (of: number, to: Pitch) => nearest(of, to, 28, 48);
  chords.forEach(([first, second], bar) => {
    if (bar < 1) return;
    const at = bar * metre.beats;
    const one = low(first.bass, (before + 36) / 2);
    const ending = bar >= bars - 2;
    notes.push({ at, beats: ending ? 3.8 : 1.85, pitch: one, touch: 80 });
    before = one;
    if (ending) return;
    const fifth = first.root + (first.tones.includes(6) ? 6 : 7);
    before = first.name === second.name ? low(fifth, one) : low(second.bass, one);
    notes.push({ at: at + 2, beats: 1.6, pitch: before, touch: 72 });
    const next = chords[bar + 1]?.[0];
    if (!next || !random.chance(0.45)) return;
    const target = low(next.bass, before);
    notes.push({
      at: at + 3 + 2 * quaver,
      beats: 0.3,
      pitch: target + (target > before ? -1 : 1),
      touch: 58,
    });
  });
  return { ...instruments.bass, notes, turns: [], hand: { strays: 0.008, uneven: 4, late: -0.004 } };
};

const space = { low: 50, high: 69 };

/** Chords behind the tune; in the bridge the piano has the tune itself, in both hands. */
export const pianoPart = (random: Random): Part => {
  const notes: Note[] = sung('bridge').flatMap(lockedHands);
  let before: Voicing | undefined;
  chords.forEach((pair, bar) => {
    pair.forEach((chord, half) => {
      const at = bar * metre.beats + half * 2;
      before = voiced(chord, before, space, sounding(melody, at, at + 2));
      const inBridge = bar >= starts.bridge && bar < starts.third;
      if (bar < 1 || inBridge || (bar === bars - 1 && half === 1)) return;
      const ending = bar === bars - 1;
      before.forEach((pitch, k) => {
        const spread = ending ? 0.06 : 0.012;
        notes.push({
          at: at + k * spread,
          beats: ending ? 5 : 1.5,
          pitch,
          touch: (ending ? 38 : 45 - half * 4) + k,
        });
      });
      if (bar >= starts.out || !random.chance(0.55)) return;
      // A soft second touch on the last quaver of the beat is what makes it sway.
      before.slice(1).forEach((pitch, k) => {
        notes.push({ at: at + 1 + 2 * quaver + k * 0.008, beats: 0.55, pitch, touch: 31 + k });
      });
    });
  });
  const changes = chords.flatMap(([first, second], bar) => {
    const at = bar * metre.beats;
    return first.name === second.name ? [at] : [at, at + 2];
  });
  return {
    ...instruments.mellowPiano,
    notes,
    turns: pedal(changes),
    hand: { strays: 0.009, uneven: 3, late: 0 },
  };
};

/** The tune in octaves with its chord between them, moving as one. */
const lockedHands = (note: (typeof melody)[number]): readonly Note[] => {
  const [first, second] = chords[note.bar] as readonly [Chord, Chord];
  const tones = kinds(note.into >= 2 ? second : first);
  const inner: Pitch[] = [];
  for (let p = note.pitch - 2; p > note.pitch - 12 && inner.length < 3; p--) {
    const clear = kind(note.pitch - p) !== 1 && (inner.at(-1) ?? note.pitch) - p >= 2;
    if (tones.includes(kind(p)) && clear) inner.push(p);
  }
  const touch = 54 + 8 * Math.sin((Math.PI * (note.into + (note.bar % 2) * metre.beats)) / 8);
  const hands: Note[] = [
    { at: note.at, beats: note.beats * 0.97, pitch: note.pitch, touch: touch + 5 },
    { at: note.at + 0.004, beats: note.beats * 0.97, pitch: note.pitch - 12, touch: touch - 7 },
  ];
  if (note.beats < 2 * quaver) return hands;
  return [
    ...hands,
    ...inner.map((pitch, k) => ({
      at: note.at + 0.006 * (k + 1),
      beats: note.beats * 0.95,
      pitch,
      touch: touch - 16,
    })),
  ];
};

/** Brushes from the song's first bar until it begins to slow. */
export const brushes = (random: Random, seconds: number): Stereo => {
  const second = secondOf(tempo);
  const kit = stillness(seconds);
  for (let beat = metre.beats; beat < beats - 2 * metre.beats; beat++) {
    const at = second(beat);
    const after = beat % 2 === 1;
    const drawn = swirl(random, (second(beat + 1) - at) * 1.08);
    place(kit, drawn, { at: at - 0.02 + random.gauss() * 0.006, times: after ? 0.16 : 0.24, pan: -0.12 });
    if (!after) continue;
    place(kit, tap(random), {
      at: at + random.gauss() * 0.007,
      times: 0.3 * random.range(0.85, 1.1),
      pan: 0.1,
    });
  }
  return kit;
};
