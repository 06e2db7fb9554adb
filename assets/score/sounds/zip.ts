import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Sound } from '../engine/recording.ts';
import { lay, samplesIn, shaped, silence } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

const long = 1.9;
/** When it is drawn and how fast, in teeth a second: along, a catch at the bend, a lift, and over. */
const draws = [
  { from: 0.03, to: 0.62, teeth: [90, 190] },
  { from: 1.08, to: 1.6, teeth: [60, 210] },
] as const;

/** The zip of a pencil case: along two sides, stuck at the bend, lifted over, and shut right to the end. */
export const zip: Sound = {
  lufs: -25,
  make: random => {
    const teeth = silence(long);
    for (const { from, to, teeth: pace } of draws) {
      for (let t = from; t < to; ) {
        const share = (t - from) / (to - from);
        const force = random.range(0.6, 1) * (0.55 + 0.45 * Math.sin(Math.PI * share));
        const at = samplesIn(t);
        for (let i = 0; i < 90; i++)
          teeth[at + i] = (teeth[at + i] ?? 0) + force * random.gauss() * Math.exp(-i / 16);
        t += 1 / ((pace[0] + (pace[1] - pace[0]) * share) * random.range(0.92, 1.08));
      }
    }
    const cloth = shaped(filtered(teeth, bandPass(1150, 0.8)), x => x * 0.9);
    const brass = filtered(teeth, bandPass(2700, 0.9), lowPass(4800));
    lay(cloth, brass, 0.8);
    const end = struck(random, {
      modes: modesOf(1320, 0.006, [
        [1, 1, 1],
        [1.8, 0.6, 0.5],
      ]),
      knock: 0.3,
    });
    const shut = filtered(
      strip([0, cloth, 1], [0.64, end, 0.3], [1.62, end, 0.55]),
      highPass(320),
      lowPass(5200),
    );
    return faded(inBareRoom(random, shut, { wet: 0.2, dry: 0.9 }), 0.4);
  },
};
