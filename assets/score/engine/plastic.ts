import { bandPass, filtered, highPass, lowPass } from './filter.ts';
import { burst } from './noise.ts';
import type { Random } from './random.ts';
import { lay, type Signal, shaped, silence } from './signal.ts';

/**
 * One flap of a plastic sheet in the wind: the air under it (low, soft), the sheet drawn tight (a snap), and
 * some creases that go over one after another. `size` is 1 for a feed bag, more for a smaller thing.
 */
export const flutter = (random: Random, size: number): Signal => {
  const y = silence(0.11);
  const lasts = random.range(0.005, 0.011);
  const belly = burst(0.07, random, bandPass(230 * size, 0.9), lowPass(600));
  lay(
    y,
    shaped(belly, (x, t) => x * Math.min(1, t / 0.003) * Math.exp(-t / 0.014)),
    1.5,
  );
  const snap = burst(0.06, random, bandPass(random.range(900, 1900) * size, 0.7), highPass(350));
  lay(
    y,
    shaped(snap, (x, t) => x * Math.min(1, t / 0.0008) * Math.exp(-t / lasts)),
    1,
    120,
  );
  for (let k = 0; k < 5; k++) {
    const crease = burst(0.012, random, bandPass(random.range(1400, 3200) * size, 1.4));
    const at = Math.round(random.range(0.004, 0.07) * 48_000);
    lay(
      y,
      shaped(crease, (x, t) => x * Math.min(1, t / 0.0004) * Math.exp(-t / 0.0016)),
      random.range(0.15, 0.7),
      at,
    );
  }
  return filtered(y, lowPass(6000));
};
