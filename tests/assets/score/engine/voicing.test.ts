import { expect, test } from 'vitest';
import { chord } from '../../../../assets/score/engine/chord.ts';
import { kind, pitch } from '../../../../assets/score/engine/pitch.ts';
import { voiced } from '../../../../assets/score/engine/voicing.ts';

const space = { low: 50, high: 70 };

test('a chord keeps the tones it shares with the one before', () => {
  const first = voiced(chord('Fm9'), undefined, space, []);
  const second = voiced(chord('Abmaj9'), first, space, []);
  const moved = second.reduce((sum, p, i) => sum + Math.abs(p - (first[i] as number)), 0);
  expect(moved).toBeLessThanOrEqual(6);
});

test('no tone of a chord stands a semitone below the tune', () => {
  const tune = [pitch('Eb5')];
  for (const name of ['Bb13', 'G7b9', 'Cm9', 'Bb13sus', 'Gm7']) {
    for (const p of voiced(chord(name), undefined, space, tune)) expect(kind(pitch('Eb5') - p)).not.toBe(1);
  }
});

test('a chord nobody has heard of is refused by name', () => {
  expect(() => chord('Ebmaj99')).toThrow(/no chord is called "Ebmaj99"/);
});
