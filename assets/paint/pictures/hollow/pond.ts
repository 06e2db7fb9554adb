import { grass } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { smooth } from '../../engine/scalar.ts';

const pond = (c: Context): void =>
  blob(c, points('1240,624 1290,614 1360,610 1424,615 1458,625 1420,632 1366,640 1298,641 1258,634'));

export const water = (p: Passage): void => {
  p.clear(pond, { soft: 0.9, sway: 1.5, feature: 34 });
  p.wash({
    shape: pond,
    pigments: [P.blue, P.slate],
    mix: [0.7, 0.3],
    density: (_x, y) => 0.1 + 0.34 * smooth(622, 641, y),
    soft: 1,
    sway: 2,
    rim: 0.6,
    grain: 0.3,
  });
  p.wash({
    shape: c =>
      polygon(c, points('1236,606 1466,606 1466,619 1410,622 1380,631 1352,624 1310,627 1282,620 1240,625')),
    pigments: [P.moss, P.rust],
    mix: [0.6, 0.4],
    density: 0.5,
    soft: 3,
    sway: 5,
    feature: 20,
    within: pond,
  });
  p.wash({
    shape: c => {
      const r = random(66);
      for (let i = 0; i < 30; i++) {
        const turn = r() * Math.PI * 2;
        if (Math.sin(turn) > 0.2 && r.chance(0.4)) continue;
        grass(c, r, [1350 + Math.cos(turn) * 110, 627 + Math.sin(turn) * 16], {
          blades: 5,
          height: r.range(6, 14),
          spread: 6,
          width: 1.1,
        });
      }
    },
    pigments: [P.umber, P.ochre, P.moss],
    mix: [0.4, 0.4, 0.3],
    density: 0.7,
    sway: 0.4,
    rough: 0.2,
  });
};
