import { dab, grass, oval, sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon, type Shape } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { Seen, standIn, vehicle } from '../../engine/vehicle.ts';
import { middle, quick, spot } from './view.ts';

const place = standIn(spot, { x: -1.35, z: 8.6, y: 0.06, heading: Math.PI - 0.62, roll: 0.05 });
const seen = new Seen('hatchback', place);

export const paintCar = (p: Passage): void => {
  road(p);
  verge(p);
  vehicle(p, {
    kind: 'hatchback',
    place,
    colour: [P.slate, P.umber, P.violet],
    mix: [0.7, 0.2, 0.15],
    strength: 0.46,
    lit: 'right',
  });
  const r = random(77);
  /** The grass comes up over the tyres of the side that is off the road. */
  lay(
    p,
    c => {
      for (let i = 0; i < 40; i++) {
        const [x, y] = [r.range(440, 760), 0];
        grass(c, r, [x, lerp(664, 722, smooth(440, 760, x)) + y + r() * 8], {
          height: 26,
          spread: 6,
          blades: 4,
        });
      }
    },
    'moss .6 ochre .4 umber .2',
    0.7,
    { sway: 0.4, soft: 0.8 },
  );
};

/** The road crosses in one grey stroke; a line is left down it. */
const road = (p: Passage): void => {
  const ends = (x: number, y: number): number =>
    smooth(60, 180, x + quick(x, y * 2) * 60) * smooth(1590, 1480, x + quick(y, x) * 60);
  lay(
    p,
    c => polygon(c, points('40,612 500,598 1000,590 1600,588 1600,646 1000,652 500,668 40,690')),
    'slate .55 violet .35 umber .15',
    (x, y) => ends(x, y) * (0.44 + 0.2 * middle(x * 0.3, y * 2)),
    {
      body: ends,
      dry: (x, y) => 0.3 * (1 - ends(x - 60, y) * ends(x + 60, y)),
      pool: 0.4,
      tide: 0.2,
      streak: 0.15,
    },
  );
  p.lift({
    shape: c => {
      for (let x = 120; x < 1540; x += 118)
        sweep(
          c,
          [
            [x, lerp(643, 615, smooth(40, 1000, x))],
            [x + 62, lerp(642, 614, smooth(40, 1000, x))],
          ],
          4.4,
          { straight: true },
        );
    },
    amount: 0.9,
    soft: 0.8,
    sway: 0.4,
  });
};

const verge = (p: Passage): void => {
  const r = random(15);
  const ends = (x: number, y: number): number =>
    smooth(120, 240, x + quick(x, y) * 60) *
    smooth(1530, 1420, x + quick(y, x) * 70) *
    smooth(812, 740, y + middle(x, y) * 40);
  lay(
    p,
    c => polygon(c, points('60,690 500,668 1000,652 1580,646 1580,830 60,830')),
    'sage .6 ochre .4 moss .25',
    (x, y) => ends(x, y) * (0.46 + 0.3 * middle(x, y)),
    {
      body: ends,
      soft: (x, y) => lerp(1, 8, smooth(0, 0.5, quick(x, y))),
      softest: 8,
      dry: (_x, y) => 0.4 * smooth(700, 800, y),
      pool: 0.4,
      tide: 0.2,
    },
  );
  const tufts =
    (count: number, tall: number): Shape =>
    c => {
      for (let i = 0; i < count; i++) {
        const x = r.range(180, 1460);
        const y = lerp(690, 648, smooth(60, 1000, x)) + r() ** 1.3 * 120;
        grass(c, r, [x, y], { height: tall * smooth(560, 800, y) + 8, spread: 9, blades: 5, lean: -0.15 });
      }
    };
  lay(p, tufts(110, 34), 'moss .6 umber .3 olive .3', (x, y) => 0.6 * ends(x, y), { sway: 0.4, soft: 0.8 });
  lay(p, tufts(50, 44), 'ochre .7 sage .3', (x, y) => 0.6 * ends(x, y), { sway: 0.4, soft: 0.8 });
};

/** Her and the beginner, through the rear window: heads, and a red shoulder. */
export const paintSeats = (p: Passage): void => {
  const k = seen.scale;
  const pane: Shape = c => polygon(c, seen.patch(-0.84, 0.84, 0.97, 1.29));
  const near: Shape = c => {
    pane(c);
    for (const w of seen.body.windows) polygon(c, seen.near(w));
  };
  const [driver, beginner] = [seen.place(-0.02, 1.1, 0.34), seen.place(0.02, 1.08, -0.36)];
  const shoulders =
    ([x, y]: readonly [number, number]): Shape =>
    c =>
      sweep(
        c,
        [
          [x - k * 0.2, y + k * 0.26],
          [x, y + k * 0.19],
          [x + k * 0.2, y + k * 0.27],
        ],
        k * 0.2,
      );
  lay(p, shoulders(driver), 'madder 1 umber .2', 0.8, { within: near, knock: 1, body: 1, sway: 0.6 });
  lay(p, shoulders(beginner), 'sage .8 umber .2', 0.8, { within: near, knock: 1, body: 1, sway: 0.6 });
  lay(
    p,
    c => {
      oval(c, driver, k * 0.1, k * 0.125);
      oval(c, beginner, k * 0.1, k * 0.12);
    },
    'umber .8 sepia .5',
    1,
    { within: near, knock: 1, body: 1, sway: 0.6 },
  );
  /** The pad that she writes on, against the glass. */
  const [x, y] = beginner;
  lay(p, c => dab(c, random(3), [x - k * 0.17, y + k * 0.16], k * 0.07, k * 0.05, -0.3), 'bone .4', 0.3, {
    within: near,
    knock: 1,
    sway: 0.2,
  });
};
