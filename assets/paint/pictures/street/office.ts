import { brickwork, courseLines } from '../../engine/brick.ts';
import { part, parts } from '../../engine/facade.ts';
import { type Opening, outlinesOf, windowLines, windows } from '../../engine/openings.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { clamp, smooth } from '../../engine/scalar.ts';
import { tint } from '../../engine/tint.ts';
import { inside } from './inside.ts';
import { brushed, fine, glassFoot, glassHead, officeWall, patchy, sheets, slow } from './plan.ts';

const { width, at } = officeWall;
const fascia = { foot: glassHead, head: 3.75 } as const;

const upper: readonly Opening[] = [2, 5.4, 8.6, 11.6].map((x, i) => ({
  wall: officeWall,
  at: [x, 4.7, x + 1.9, 6.2] as const,
  glass: (['sky', 'dim', 'dark', 'sky'] as const)[i] ?? 'dim',
  kind: 'casement' as const,
  panes: [1, 2] as const,
  ...(i === 1 ? { dressed: 'blind' as const } : {}),
}));

export const office = (p: Passage): void => {
  p.body(polygons([part(officeWall, [0, 0, 12.6, 6.2])]), { soft: 1, sway: 2 });
  brickwork(p, officeWall, {
    extent: [0, fascia.head, width, 7.4],
    openings: outlinesOf(upper),
    pigments: [P.sienna, P.rust, P.umber],
    density: 0.54,
    missing: 0.42,
    size: 1.25,
    shown: (x, y) => brushed(x, y) * smooth(1, 5, x),
    washed: brushed,
    seed: 9,
  });
  windows(p, upper, { seed: 3, lit: 'right', density: 0.8 });
  inside(p);
  front(p);
  p.ink(pen => {
    windowLines(pen, upper, 4);
    courseLines(pen, officeWall, { extent: [4, fascia.head, 12.4, 7], size: 1.25, count: 26, seed: 2 });
    const rule = (x0: number, y0: number, x1: number, y1: number, thick = 0.9, broken = 0.2): void =>
      pen.line([at(x0, y0), at(x1, y1)], { straight: true, width: thick, broken });
    rule(0, fascia.head, width - 1.6, fascia.head, 1);
    rule(0, fascia.foot, width - 1.2, fascia.foot, 0.9);
    rule(0, glassFoot, width - 1.4, glassFoot, 1);
    rule(0, 0, width - 2, 0, 0.9, 0.4);
    rule(0, 0.1, 0, 7.1, 0.9, 0.3);
    for (const [x] of sheets.slice(1)) rule(x - 0.05, glassFoot, x - 0.05, glassHead, 0.8);
  });
};

/** What the glass gives back of the street, the name board, the panels under the glass, the shade of the board. */
const front = (p: Passage): void => {
  tint(
    p,
    parts(officeWall, sheets),
    { slate: 0.6, blue: 0.4, violet: 0.2 },
    (x, y) =>
      0.55 * smooth(900, 650, x + 60 * slow(x, y)) * (0.6 + 0.6 * clamp(0.5 + patchy(x * 0.4, y * 1.5))) +
      0.2 * brushed(...officeWall.on(x, y)) * smooth(0.2, 0.7, slow(x + y * 0.8, y * 0.3 + 70)),
    { sway: 0.8, rim: 0 },
  );
  tint(
    p,
    parts(officeWall, [[0, fascia.foot, width, fascia.head]]),
    { payne: 0.5, sage: 0.45, slate: 0.45 },
    (x, y) => 0.72 * brushed(...officeWall.on(x, y)) * (0.9 + 0.18 * patchy(x * 0.5, y)),
    { soft: 0.9, sway: 1, streak: 0.22, angle: -0.55, pool: 0.4 },
  );
  p.wash({
    shape: parts(
      officeWall,
      sheets.map(([l, , r]) => [l, 0.06, r, glassFoot - 0.05]),
    ),
    pigments: [P.slate, P.sage, P.umber],
    mix: (x, y) => [0.5, 0.4 + 0.3 * fine(x, y), 0.3],
    density: (x, y) => 0.75 * brushed(...officeWall.on(x, y)) * (0.8 + 0.4 * patchy(x, y)),
    soft: 0.9,
    sway: 1,
    rim: 0.4,
  });
  tint(
    p,
    c =>
      polygon(c, [
        at(0, glassHead - 0.3),
        at(width, glassHead - 0.22),
        at(width, glassHead),
        at(0, glassHead),
      ]),
    { violet: 0.6, umber: 0.4 },
    (x, y) => 0.5 * brushed(...officeWall.on(x, y)),
    { soft: 1.2, sway: 1.5 },
  );
  /** Letters, seen from the side: pale strokes taken out of the board. */
  p.lift({
    shape: c => {
      let x = 4.2;
      for (const [i, wide] of [0.3, 0.26, 0.3, 0.22, 0.26, 0, 0.36, 0.24, 0.24, 0.12, 0.3, 0.26].entries()) {
        if (wide) {
          polygon(c, part(officeWall, [x, 3.2, x + 0.08, 3.52]));
          if (i % 3)
            polygon(c, part(officeWall, [x, i % 2 ? 3.45 : 3.2, x + wide * 0.8, i % 2 ? 3.52 : 3.27]));
          if (i % 4 === 1) polygon(c, part(officeWall, [x + wide * 0.7, 3.2, x + wide * 0.95, 3.52]));
        }
        x += wide + 0.16;
      }
    },
    amount: 0.6,
    soft: 0.8,
    sway: 0.5,
  });
};
