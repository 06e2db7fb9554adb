import type { Filter } from './filter.ts';
import { filtered, filteredLoop } from './filter.ts';
import type { Random } from './random.ts';
import { levelled, type Signal, silence } from './signal.ts';
import type { Stereo } from './stereo.ts';

export const white = (seconds: number, random: Random): Signal => {
  const x = silence(seconds);
  for (let i = 0; i < x.length; i++) x[i] = random() * 2 - 1;
  return x;
};

/** A burst of coloured noise that happens once, its highest peak left as it falls. */
export const burst = (seconds: number, random: Random, ...filters: readonly Filter[]): Signal =>
  filtered(white(seconds, random), ...filters);

/** How loud each layer of a bed is made before the layers are weighed against one another. */
const layerLevel = 0.1;

/**
 * A layer of a bed: coloured noise that goes round without a seam, for both ears.
 * `alike` is how much the ears share: 1 is a point before one, 0 is all round.
 */
export const layer = (
  seconds: number,
  random: Random,
  alike: number,
  ...filters: readonly Filter[]
): Stereo => {
  const [middle, left, right] = [white(seconds, random), white(seconds, random), white(seconds, random)];
  const shared = Math.sqrt(alike);
  const own = Math.sqrt(1 - alike);
  const ear = (side: Signal) =>
    levelled(
      filteredLoop(
        side.map((x, i) => own * x + shared * (middle[i] as number)),
        ...filters,
      ),
      layerLevel,
    );
  return { left: ear(left), right: ear(right) };
};
