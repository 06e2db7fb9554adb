import { describe, expect, test } from 'vitest';
import { belongs, type Chord } from '../../../../assets/score/engine/chord.ts';
import { kind, pitch } from '../../../../assets/score/engine/pitch.ts';
import type { TuneNote } from '../../../../assets/score/engine/tune.ts';
import { boatScore } from '../../../../assets/score/pieces/boat-music.ts';
import { cottagesScore } from '../../../../assets/score/pieces/cottages.ts';
import type { CueScore } from '../../../../assets/score/pieces/cue-score.ts';
import { drivingScore } from '../../../../assets/score/pieces/driving.ts';
import { duskScore } from '../../../../assets/score/pieces/dusk.ts';
import { fenceScore } from '../../../../assets/score/pieces/fence-music.ts';
import { morningsScore } from '../../../../assets/score/pieces/mornings.ts';
import { nightFieldScore } from '../../../../assets/score/pieces/night-field-music.ts';
import { ruthScore } from '../../../../assets/score/pieces/ruth.ts';
import { tommyScore } from '../../../../assets/score/pieces/tommy.ts';

const cues: Readonly<Record<string, CueScore<string>>> = {
  mornings: morningsScore,
  ruth: ruthScore,
  tommy: tommyScore,
  cottages: cottagesScore,
  driving: drivingScore,
  'boat-music': boatScore,
  dusk: duskScore,
  'night-field-music': nightFieldScore,
  'fence-music': fenceScore,
};
const named = Object.entries(cues).map(([name, score]) => ({ name, score }));

/** Quick notes pass; what lasts is heard against what stands under it. */
const lasting = 0.6;
const cell = ['G4', 'F4', 'C4', 'Bb4'].map(name => kind(pitch(name)));

const where = (note: TuneNote, over: Chord) => `bar ${note.bar + 1}, ${note.pitch} over ${over.name}`;
const chordOf = ({ chords }: CueScore<string>, note: TuneNote) => chords[note.bar] as Chord;
const behind = ({ lines }: CueScore<string>) => Object.values(lines).flat();

describe.each(named)('$name', ({ score }) => {
  test('leans on nothing unlawful where the bar carries weight', () => {
    for (const note of score.tune.filter(n => score.strong.includes(n.into))) {
      expect(belongs(note.pitch, chordOf(score, note)), where(note, chordOf(score, note))).toBe(true);
    }
  });

  test('has nothing under its tune that does not belong to the chord', () => {
    for (const note of behind(score)) {
      expect(belongs(note.pitch, chordOf(score, note)), where(note, chordOf(score, note))).toBe(true);
    }
  });

  test('has no tone a semitone below a note of the tune that lasts, pedals counted', () => {
    for (const sung of score.tune.filter(n => n.beats >= lasting)) {
      for (const other of behind(score).filter(n => n.bar === sung.bar && n.at < sung.at + sung.beats)) {
        expect(kind(sung.pitch - other.pitch), where(sung, chordOf(score, sung))).not.toBe(1);
      }
    }
  });

  test('does not growl: low notes struck together stand a fourth apart at least', () => {
    const low = behind(score).filter(n => n.pitch < 48);
    for (const note of low) {
      const near = low
        .filter(n => n.pitch !== note.pitch && n.at === note.at)
        .map(n => Math.abs(n.pitch - note.pitch));
      expect(Math.min(12, ...near)).toBeGreaterThanOrEqual(5);
    }
  });

  test('has the three steps down of the theme in it, in their order', () => {
    const sung = [...score.tune].sort((a, b) => a.at - b.at).map(n => kind(n.pitch));
    const from = sung.findIndex((_, i) => cell.slice(0, 3).every((note, k) => sung[i + k] === note));
    expect(from).toBeGreaterThanOrEqual(0);
  });
});

test('the field at night never has the fourth note, and less each time', () => {
  const bflat = cell[3];
  expect(nightFieldScore.tune.some(n => kind(n.pitch) === bflat)).toBe(false);
  expect(behind(nightFieldScore)).toHaveLength(2);
  expect(
    [0, 2, 4].map(bar => nightFieldScore.tune.filter(n => n.bar === bar || n.bar === bar + 1).length),
  ).toEqual([3, 2, 1]);
});

test('at the fence, what is missing and what is there make the cell, four times', () => {
  const all = [...fenceScore.tune, ...fenceScore.lines.missing].sort((a, b) => a.at - b.at);
  expect(all.map(n => kind(n.pitch))).toEqual([...cell, ...cell, ...cell, ...cell]);
  expect(fenceScore.lines.missing.map(n => kind(n.pitch))).toEqual(cell);
});
