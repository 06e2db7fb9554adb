import { atLoudness } from '../engine/ensemble.ts';
import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { instruments } from '../engine/part.ts';
import type { Random } from '../engine/random.ts';
import type { Piece } from '../engine/recording.ts';
import { samplesIn } from '../engine/signal.ts';
import { both, place, type Stereo, stillness } from '../engine/stereo.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { type Pace, secondOf, type Tempo } from '../engine/tempo.ts';
import { kept, player, under } from './cue.ts';
import { score } from './cue-score.ts';
import { hall } from './hall.ts';

/** Five quavers to a bar, three and two: it limps. Once the leap does not come, once it comes late. */
export const tommyScore = score({
  metre: { beats: 5, units: 1 },
  strong: [0, 3],
  chords: [
    'Ebadd9',
    'Ebadd9',
    'Ebadd9',
    'Cm7',
    'Fm9',
    'Fm9',
    'Abmaj9',
    'Gm7',
    'Fm9',
    'Bbsus4',
    'Ebadd9 over G',
    'Abmaj9',
    'Ebadd9',
  ],
  tune: [
    '-:5',
    'G5:2 F5:1 C5:2',
    'Bb5:3 -:2',
    'G5:2 F5:1 C5:2',
    'F5:3 -:2',
    '-:5',
    'C6:2 Bb5:1 F5:2',
    'D6:3 C6:2',
    'G5:2 F5:1 C5:2',
    'Bb5:3 Ab5:2',
    'G5:2 F5:1 C5:2',
    '-:3 Bb5:2',
    '-:5',
  ],
  lines: {
    works: [
      'Eb3:1 Bb3+G4:1 -:1 Bb2:1 Bb3+F4:1',
      'Eb3:1 Bb3+G4:1 -:1 Bb2:1 Bb3+F4:1',
      'Eb3:1 Bb3+G4:1 -:1 Bb2:1 Bb3+F4:1',
      'C3:1 Bb3+Eb4:1 -:1 G2:1 Bb3+Eb4:1',
      'F3:1 Ab3+C4:1 -:1 C3:1 Ab3+Eb4:1',
      'F3:1 Ab3+C4:1 -:1 C3:1 Ab3+Eb4:1',
      'Ab2:1 C4+Eb4:1 -:1 Eb3:1 C4+G4:1',
      'G2:1 Bb3+F4:1 -:1 D3:1 Bb3+F4:1',
      'F3:1 Ab3+C4:1 -:1 C3:1 Ab3+Eb4:1',
      'Bb2:1 F3+Eb4:1 -:1 F3:1 Bb3+Eb4:1',
      'G2:1 Bb3+Eb4:1 -:1 Bb2:1 Bb3+F4:1',
      'Ab2:1 C4+Eb4:1 -:1 Eb3:1 C4:1',
      'Eb3:1 Bb3:1 -:3',
    ],
  },
});

const { beats, tune, lines } = tommyScore;
const perMinute = 158;
/** The spring is good for two thirds of it. */
const running = 42;
const spring = Array.from({ length: beats - running }, (_, k): Pace => {
  const through = k / (beats - running);
  return { beat: running + k, perMinute: perMinute * (1 - 0.26 * through ** 1.6) };
});
const tempo: Tempo = [{ beat: 0, perMinute }, ...spring];

const musicBox = { bank: 0, program: 10 } as const;
const plucked = { bank: 0, program: 45 } as const;
const wood = [
  [1, 1, 1],
  [2.3, 0.6, 0.5],
  [3.9, 0.4, 0.25],
] as const;

/** A pawl on a wheel with a tooth out: two clicks to a bar, and none where it is missing. */
const ratchet = (random: Random, seconds: number): Stereo => {
  const whole = stillness(seconds);
  const second = secondOf(tempo);
  for (let beat = 0; beat < beats - 3; beat++) {
    if (![2, 4].includes(beat % 5) || beat % 15 === 12) continue;
    const click = struck(random, { modes: modesOf(random.range(880, 960), 0.011, wood), knock: 0.06 });
    place(whole, click, {
      at: second(beat) + random.gauss() * 0.006,
      times: random.range(0.7, 1),
      pan: -0.15,
    });
  }
  return both(whole, side => filtered(side, lowPass(4200)));
};

/** Tommy, and the animals: small works that go, with care taken over every tooth. */
export const tommy: Piece<'works'> = {
  round: null,
  stems: { works: 'cue' },
  make: random => {
    const play = player(hall(random), tempo, beats, random);
    const hand = { strays: 0.012, uneven: 3, late: 0 };
    const box = { ...musicBox, notes: under(tune, { touch: 62, held: 1 }), turns: [], hand };
    const shadow = {
      ...instruments.celesta,
      notes: under(tune, { touch: 50, held: 1 }),
      turns: [],
      hand: { ...hand, late: 0.03 },
    };
    const pizzicato = { ...plucked, notes: under(lines.works, { touch: 52, higher: -0.2 }), turns: [], hand };
    const close = { after: 1.2, thins: 1.4, lufs: -22 };
    const seconds = samplesIn(secondOf(tempo)(beats)) / 48_000 + 1;
    const parts = [
      play(box, { lufs: -25, width: 0.4, pan: 0.12, filters: [highPass(250), lowPass(6500)] }, 0.16),
      play(shadow, { lufs: -30, width: 0.4, pan: 0.12, filters: [highPass(250), lowPass(5000)] }, 0.16),
      play(pizzicato, { lufs: -25.5, width: 0.5, pan: -0.1, filters: [highPass(60), lowPass(4500)] }, 0.16),
      atLoudness(ratchet(random, seconds), -43),
    ];
    return { works: kept(parts, tempo, beats, close) };
  },
};
