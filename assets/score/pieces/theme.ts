import { atLoudness, seated } from '../engine/ensemble.ts';
import { bandPass, bell, filteredLoop, highPass, highShelf, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Part } from '../engine/part.ts';
import type { Random } from '../engine/random.ts';
import type { Piece } from '../engine/recording.ts';
import { heardIn } from '../engine/room.ts';
import { rounded } from '../engine/rounding.ts';
import { both, type Stereo, shapedBoth } from '../engine/stereo.ts';
import { played } from '../engine/synthesizer.ts';
import { steady } from '../engine/tempo.ts';
import { felt, hall } from './hall.ts';
import { pad } from './theme-pad.ts';
import { answers, pianoPart } from './theme-piano.ts';
import { beats } from './theme-score.ts';
import { celloPart, stringsPart } from './theme-strings.ts';

const seconds = 64;
const tempo = steady(60);

/**
 * The theme as it goes round: one minute and four seconds, five stems that start together. The piano
 * carries it alone; the others only stand behind it, and none of them says anything without it.
 */
export const theme: Piece<'piano' | 'cello' | 'strings' | 'pad' | 'hiss'> = {
  round: seconds,
  stems: { piano: 'piano', cello: 'cello', strings: 'strings', pad: 'pad', hiss: 'hiss' },
  make: random => {
    const where = hall(random);
    const stem = (dry: Stereo, wet: number, lufs: number): Stereo =>
      atLoudness(heardIn(dry, where, { wet, dry: 1, ends: 'loop' }), lufs);
    const plays = (part: Part) => rounded(played(part, tempo, beats, random), seconds);
    const piano = seated(plays(pianoPart(answers)), { lufs: -23, width: 0.75, pan: 0, filters: felt });
    const cello = seated(plays(celloPart()), { lufs: -26, width: 0, pan: 0, filters: bowed });
    const strings = seated(plays(stringsPart()), { lufs: -27, width: 1, pan: 0, filters: muted });
    const glow = both(pad(random), side => filteredLoop(side, lowPass(1000, 0.6), highPass(90)));
    return {
      piano: stem(piano, 0.34, -22.8),
      cello: stem(cello, 0.4, -27),
      strings: stem(strings, 0.45, -28),
      pad: stem(glow, 0.3, -29),
      hiss: atLoudness(hiss(random), -44),
    };
  },
};

const bowed = [highPass(60), bell(2800, 1, -3), highShelf(1700, -8), lowPass(4200, 0.6)];
const muted = [highPass(70), bell(900, 1, 1), highShelf(2000, -8), lowPass(4200, 0.6)];

/** What a worn tape says when there is nothing on it. */
const hiss = (random: Random): Stereo => {
  const breath = gust(seconds, random, { corner: 0.2, highest: 2, fall: 1 });
  const tape = layer(seconds, random, 1, highPass(350, 0.5), bandPass(3400, 0.3), lowPass(7500));
  return shapedBoth(tape, t => 1 + 0.06 * breath(t));
};
