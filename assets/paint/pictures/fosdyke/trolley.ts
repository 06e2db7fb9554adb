import { sweep } from '../../engine/brush.ts';
import { member } from '../../engine/furniture.ts';
import { lay } from '../../engine/lay.ts';
import { blobs, sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, points, polygon } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { stand } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, seen } from './view.ts';

const t = stand(seen, [-1.12, 0, 2.02]);
/** Lengths that were read off the page, put on the tray. */
const on = (plan: string): Point[] => points(plan).map(([x, y]) => [x, y + 54]);
const [wide, deep, shelf] = [0.42, 0.2, 0.84];

/** Straightened on the left, as somebody does in passing; a heap on the right. */
export const paintTrolley = (p: Passage): void => {
  iron(p);
  stack(p);
  heap(p);
};

const iron = (p: Passage): void => {
  const tube = (
    a: readonly [number, number, number],
    b: readonly [number, number, number],
    density: number,
  ): void => lay(p, member(t, a, b, 0.026, 1), 'slate .6 umber .4', density, { body: 1, knock: 1, rim: 0.3 });
  tube([-wide, 0.22, deep], [wide, 0.22, deep], 0.5);
  for (const x of [-wide, wide]) tube([x, shelf + 0.2, deep], [x, 0.16, deep], 0.55);
  tube([-wide, shelf + 0.2, deep], [-wide, shelf + 0.2, -deep], 0.5);
  for (const x of [-wide, wide]) tube([x, shelf + 0.2, -deep], [x, 0.16, -deep], 0.75);
  const tray = [
    t.at(-wide, shelf, -deep),
    t.at(wide, shelf, -deep),
    t.at(wide, shelf - 0.05, -deep),
    t.at(-wide, shelf - 0.05, -deep),
  ];
  lay(
    p,
    c => polygon(c, tray),
    'slate .6 umber .5',
    x => lerp(0.8, 0.5, smooth(200, 560, x)),
    { body: 1, knock: 1, rim: 0.4, dry: 0.12 },
  );
};

const white = (
  p: Passage,
  outline: readonly Point[],
  shade: (x: number, y: number) => number,
  soft = true,
): void => {
  const shape = soft ? (c: Context): void => blob(c, outline) : (c: Context): void => polygon(c, outline);
  p.clear(shape, { sway: 0.8 });
  lay(p, shape, 'violet .5 slate .4 straw .12', (x, y) => shade(x, y) * (0.8 + 0.5 * fine(x, y)), {
    rim: 0.5,
    tide: 0.2,
    soft: 0.9,
  });
};

/** Folded in four, each as somebody else folds: the folds come forward, and one is lifting. */
const folded = [
  on('194,598 198,577 260,575 356,578 368,583 371,591 366,599 280,603'),
  on('206,577 212,556 272,553 340,554 352,559 355,569 349,577 276,580'),
  on('198,555 201,536 262,533 358,529 372,532 377,540 370,549 330,555 270,558'),
  on('212,534 216,517 280,513 344,511 356,514 359,522 352,531 282,537'),
  on('204,515 212,500 268,493 340,494 366,503 352,511 282,517'),
];

const stack = (p: Passage): void => {
  for (const [i, outline] of folded.entries()) {
    const low = Math.max(...outline.map(([, y]) => y));
    white(
      p,
      outline,
      (x, y) =>
        lerp(0.3, 0.04, smooth(220, 330, x + 12 * i)) +
        0.3 * smooth(low - 9, low + 1, y) * smooth(380, 300, x),
      false,
    );
    p.ink(pen => pen.line(i % 2 ? outline.slice(3) : outline.slice(4), { broken: 0.4, width: 0.9 }));
  }
};

const crumpled = [
  on('352,598 360,560 384,524 420,500 454,512 484,490 520,502 548,530 564,566 574,604 460,612'),
  on('386,604 392,568 430,546 470,557 506,541 540,570 552,606 470,614'),
  on('488,590 530,580 572,586 580,640 594,706 580,722 536,716 512,720 506,660'),
] as const;
const creases = [
  on('424,474 430,510 424,540'),
  on('474,452 470,500 478,540'),
  on('512,504 516,520 540,560'),
  on('390,504 404,530 396,560'),
  on('430,534 444,566 440,604'),
  on('506,528 500,566 510,604'),
  on('470,548 474,580 466,606'),
  on('536,504 548,540 562,590'),
  on('520,590 524,650 522,700'),
  on('556,590 566,650 576,700'),
] as const;

const heap = (p: Passage): void => {
  for (const [i, outline] of crumpled.entries())
    white(
      p,
      outline,
      (x, y) =>
        0.05 + 0.26 * smooth(40, -60, x - 470 + (614 - y) * 0.5) + 0.1 * (i === 2 ? smooth(600, 560, y) : 0),
    );
  lay(p, sweeps(creases, 17, { profile: u => Math.sin(Math.PI * u ** 0.6) }), 'violet .5 slate .5', 0.34, {
    soft: (x, y) => lerp(0.9, 5, smooth(-0.2, 0.3, fine(x, y))),
    softest: 5,
    within: blobs(crumpled),
  });
  /** A hem, and beside it the name of somewhere that has shut. */
  lay(
    p,
    c => {
      const r = random(4);
      for (let i = 0; i < 13; i++) {
        if (i === 4 || i === 9) continue;
        const [x, y] = [516 + i * 5.4, 757 - i * 0.2 + r.range(-1, 1)];
        sweep(
          c,
          [
            [x, y],
            [x + r.range(-1, 3), y - r.range(4, 9)],
          ],
          1.9,
          { seed: i, profile: () => 1 },
        );
      }
      for (const [x, y] of on('372,536 377,534 382,533 388,530'))
        sweep(
          c,
          [
            [x, y],
            [x + 2, y - 5],
          ],
          1.7,
          { profile: () => 1 },
        );
    },
    'rust 1',
    0.95,
    { soft: 0.6, sway: 0.3 },
  );
  p.ink(pen => {
    pen.line(on('384,524 420,499 454,511 484,489 520,501 548,529 564,565 572,586'), {
      broken: 0.28,
      width: 1,
    });
    pen.line(on('392,566 430,545 470,556 506,540 540,568'), { broken: 0.4, width: 0.8 });
    pen.line(on('572,588 581,640 595,706 580,723 536,717 512,721'), { broken: 0.25, width: 1 });
    pen.line(on('516,690 550,690 590,688'), { broken: 0.5, width: 0.6 });
  });
};
