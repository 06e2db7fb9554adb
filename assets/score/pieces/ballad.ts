import { atLoudness, type Seat, seated } from '../engine/ensemble.ts';
import { bell, filtered, highPass, highShelf, lowPass, lowShelf } from '../engine/filter.ts';
import { hummed } from '../engine/hum.ts';
import type { Part } from '../engine/part.ts';
import type { Random } from '../engine/random.ts';
import { heardIn, type Room, room } from '../engine/room.ts';
import { samplesIn } from '../engine/signal.ts';
import { both, mixed, place, type Stereo, stillness } from '../engine/stereo.ts';
import { faded } from '../engine/strip.ts';
import { played } from '../engine/synthesizer.ts';
import { secondOf } from '../engine/tempo.ts';
import { bassPart, brushes, pianoPart } from './ballad-rhythm.ts';
import { beats, sung, tempo } from './ballad-score.ts';
import { celestaPart, stringsPart, vibraphonePart, violinPart } from './ballad-voices.ts';

/** Seconds for the last note to ring, and no longer: what follows is only tape. */
const after = 4;

/** The song as the record had it, before anyone copied it: a small band, late, in a room with a plate behind it. */
export const ballad = (random: Random): Stereo => {
  const seconds = secondOf(tempo)(beats) + after;
  const studio = room(random, {
    rings: [1.5, 1.7, 1.35, 0.7],
    before: 0.02,
    echoes: { count: 12, within: 0.07, times: 0.7 },
  });
  const plate = room(random, {
    rings: [1.8, 2.4, 2.1, 1],
    before: 0.034,
    echoes: { count: 4, within: 0.03, times: 0.3 },
  });
  const player = (part: Part, seat: Seat, where: Room, wet: number) =>
    heardIn(seated(played(part, tempo, beats, random), seat), where, { wet, dry: 1, ends: 'once' });
  const kit = atLoudness(brushes(random, seconds), -39);
  const hum = atLoudness(humming(random, seconds), -26.5);
  const band = mixed(
    player(bassPart(random), seats.bass, studio, 0.06),
    player(pianoPart(random), seats.piano, studio, 0.2),
    player(vibraphonePart(), seats.vibraphone, plate, 0.24),
    player(violinPart(), seats.violins, plate, 0.3),
    player(stringsPart(), seats.strings, plate, 0.3),
    player(celestaPart(), seats.celesta, plate, 0.3),
    heardIn(kit, studio, { wet: 0.12, dry: 1, ends: 'once' }),
    heardIn(hum, plate, { wet: 0.34, dry: 1, ends: 'once' }),
  );
  const tone = [highPass(32), lowShelf(180, 0.8), highShelf(9000, -1.5)];
  return both(band, side => faded(filtered(side.subarray(0, samplesIn(seconds)), ...tone), 2));
};

const seats = {
  bass: { lufs: -30, width: 0.3, pan: -0.05, filters: [highPass(48), bell(750, 0.8, 4), lowPass(2600)] },
  piano: {
    lufs: -27.3,
    width: 0.55,
    pan: -0.28,
    filters: [highPass(70), highShelf(4200, -4), bell(350, 0.8, -1.5)],
  },
  vibraphone: { lufs: -22.5, width: 0.5, pan: 0.22, filters: [highPass(140), highShelf(5000, -4)] },
  violins: {
    lufs: -25,
    width: 1,
    pan: 0,
    filters: [highPass(160), highShelf(2600, -7, 0.6), lowPass(6500), bell(900, 1, 1.5)],
  },
  strings: { lufs: -29, width: 1, pan: 0, filters: [highPass(130), highShelf(2200, -8, 0.6), lowPass(5200)] },
  celesta: { lufs: -29.5, width: 0.6, pan: 0.38, filters: [highPass(250), highShelf(6000, -3)] },
} as const satisfies Record<string, Seat>;

/** Three people in the band who cannot help it, the last time round. */
const humming = (random: Random, seconds: number): Stereo => {
  const whole = stillness(seconds);
  const throats = [
    { cents: 0, tremor: 5.1, times: 1, pan: 0 },
    { cents: 7, tremor: 4.8, times: 0.35, pan: -0.5 },
    { cents: -8, tremor: 5.4, times: 0.35, pan: 0.5 },
  ];
  for (const { times, pan, ...throat } of throats) {
    place(whole, hummed(random, sung('third'), secondOf(tempo), seconds, throat), { at: 0, times, pan });
  }
  return whole;
};
