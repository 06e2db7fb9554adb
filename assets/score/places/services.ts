import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { burst, layer } from '../engine/noise.ts';
import { prominence } from '../engine/prominence.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { gain, shaped, sounded, turn } from '../engine/signal.ts';
import { layOver, placeInLoop, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';

const seconds = 42;

/** A service station by day: the motorway beyond a bank as one long wash, a kitchen's fan, a flag with little to do. */
export const services: Place = {
  seconds,
  lufs: -30,
  make: random => {
    const bed = stillness(seconds);
    const north = traffic(random, { count: 15, widths: [1.8, 3.6], way: 1 });
    const south = traffic(random, { count: 12, widths: [2.6, 4.8], way: -1 });
    const lorries = traffic(random, { count: 5, widths: [2.8, 4.2], way: 1 });
    const tyres = () => layer(seconds, random, 0.3, bandPass(760, 0.5), highPass(170), lowPass(1700, 0.6));
    layOver(bed, shapedBoth(tyres(), north.left, north.right), 0.34);
    layOver(bed, shapedBoth(tyres(), south.left, south.right), 0.26);
    const brightness = layer(seconds, random, 0.2, bandPass(2000, 0.6), lowPass(3600));
    layOver(bed, shapedBoth(brightness, north.left, north.right), 0.028);
    const bodies = layer(seconds, random, 0.45, bandPass(150, 0.5), highPass(40), lowPass(420));
    layOver(bed, shapedBoth(bodies, south.left, south.right), 0.26);
    const weights = layer(seconds, random, 0.5, bandPass(84, 0.9), highPass(36));
    layOver(bed, shapedBoth(weights, lorries.left, lorries.right), 0.5);
    kitchenFan(random, bed);
    flag(random, bed);
    return bed;
  },
};

interface Flow {
  readonly count: number;
  /** Seconds that a vehicle takes to go by at its distance: far lanes take longer. */
  readonly widths: readonly [least: number, most: number];
  readonly way: 1 | -1;
}

const perSecond = 25;
/** Seconds by which the nearer ear has a vehicle first, and by which each is spaced at random. */
const acrossTheRoad = 0.9;

/** Every vehicle is a source that comes and goes by the square of its distance; powers add, so heights are roots. */
const traffic = (random: Random, { count, widths, way }: Flow) => {
  const vehicles = Array.from({ length: count }, (_, k) => ({
    at: ((k + random.range(0, 1.6)) * seconds) / count,
    power: random.ratio(0.25, 1.5),
    width: random.range(...widths),
  }));
  const ear = (lag: number) => {
    const table = Array.from({ length: seconds * perSecond }, (_, i) =>
      Math.sqrt(
        vehicles.reduce((sum, { at, power, width }) => {
          const since = ((i / perSecond - at - lag + seconds * 2.5) % seconds) - seconds / 2;
          return sum + power / (1 + (since / width) ** 2) ** 1.5;
        }, 0),
      ),
    );
    return (t: number): number => {
      const where = t * perSecond;
      const i = Math.floor(where);
      const [before, after] = [table[i % table.length] ?? 0, table[(i + 1) % table.length] ?? 0];
      return before + (after - before) * (where - i);
    };
  };
  return { left: ear(-way * acrossTheRoad), right: ear(way * acrossTheRoad) };
};

/** Somewhere behind, to the right, a fan in a wall: its blades go by 147 and a half times a second. */
const kitchenFan = (random: Random, bed: Stereo): void => {
  const draught = gust(seconds, random, { corner: 0.3, highest: 3 });
  const air = layer(seconds, random, 0.7, bandPass(330, 0.9), lowPass(900));
  layOver(
    bed,
    shapedBoth(
      air,
      t => 0.5 * (1 + 0.05 * draught(t)),
      t => 1 + 0.05 * draught(t),
    ),
    0.1,
  );
  const motor = sounded(
    seconds,
    t =>
      0.0075 * Math.sin(turn * 147.5 * t) * (1 + 0.3 * Math.sin((turn * 16 * t) / seconds)) +
      0.0045 * Math.sin(turn * 100 * t) +
      0.002 * Math.sin(turn * 295 * t),
  );
  layOver(bed, { left: motor.map(x => x * 0.5), right: motor });
};

/** Cloth that fills and falls slack: dull flaps, some four a second while there is wind, and rests. */
const flag = (random: Random, bed: Stereo): void => {
  const above = prominence(bed, 150, 900);
  const air = gust(seconds, random, { corner: 0.12, highest: 1.2, fall: 2 });
  for (let at = 0; at < seconds; at += random.range(0.13, 0.34)) {
    const fill = air(at);
    if (fill < -0.1) continue;
    const long = random.range(0.05, 0.11);
    const cloth = filtered(burst(long, random), bandPass(random.range(240, 520), 0.8), lowPass(1400));
    const flap = shaped(cloth, (x, t) => x * Math.sin((Math.PI * t) / long) ** 1.5);
    const times = above(flap, 1.2) * Math.min(1.5, 0.35 + 0.5 * fill) * gain(random.range(-4, 1));
    placeInLoop(bed, flap, { at, times, pan: -0.45 + random.range(-0.08, 0.08) });
  }
};
