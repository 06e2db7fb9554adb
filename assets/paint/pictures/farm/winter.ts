import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, points } from '../../engine/path.ts';
import { gestureOf, type Person, placeOf } from '../../engine/person.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';

/** Army boots, out of a tea chest. */
export const boots = (p: Passage, who: Person): void => {
  const [g, place] = [gestureOf(who), placeOf(who)];
  const k = who.height / 100;
  const toe = (who.view === 'back' ? 1.5 : 7) as number;
  p.wash({
    shape: c => {
      for (const n of [0, 1] as const) {
        const [[kx, ky], [x, y]] = [g.knees[n], g.feet[n]];
        sweep(c, [place([x + (kx - x) * 0.45, y + (ky - y) * 0.45]), place([x, y + 1])], 6.4 * k, {
          profile: () => 1,
          seed: n + 2,
          uneven: 0.1,
        });
        sweep(c, [place([x - 3, y]), place([x + toe, y - 0.6])], 5.6 * k, {
          profile: () => 1,
          seed: n + 5,
          uneven: 0.15,
        });
      }
    },
    pigments: [P.sepia, P.payne],
    mix: [0.7, 0.3],
    density: 0.95,
    sway: 0.5,
    rim: 0.3,
    knock: 1,
    body: 1,
  });
};

export const hat = (p: Passage, who: Person, colour: Pigment): void => {
  const [[x, y], place] = [gestureOf(who).head, placeOf(who)];
  const dome = points('-7.4,1.6 -7,6 -3.4,10.2 1.4,10.6 5.6,7.6 6.8,2.6 0,3.4');
  p.wash({
    shape: c =>
      blob(
        c,
        dome.map(([dx, dy]) => place([x + dx, y + dy])),
      ),
    pigments: [colour, P.umber],
    mix: [0.9, 0.2],
    density: 0.9,
    sway: 0.5,
    rim: 0.4,
    knock: 1,
    body: 1,
  });
};
