import { sweep } from '../../engine/brush.ts';
import { parts } from '../../engine/facade.ts';
import { cuboid, jot } from '../../engine/jot.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Shape } from '../../engine/path.ts';
import { type Paints, tint } from '../../engine/tint.ts';
import { glassFoot, officeWall, patchy, project, seen } from './plan.ts';

const size = { wide: 0.5, deep: 0.6, high: 0.74, top: 0.06, inset: 0.06 } as const;

/** A clerk's desk with its typewriter and papers. Only what is above the foot of the glass is seen. */
export const desk = (p: Passage, x: number, z: number): void => {
  const { wide, deep, high, top, inset } = size;
  /** Along is away from us; across is to the left, where its long side is. */
  const at = (along: number, across: number, up: number) => project(x - across, up, z + along);
  const slab = cuboid(at, [-deep, deep], [-wide, wide], [high - top, high]);
  const under = cuboid(at, [inset - deep, deep - inset], [inset - wide, wide - inset], [0, high - top]);
  const machine = cuboid(at, [-0.16, 0.14], [-0.28, -0.02], [high, high + 0.13]);
  const foot = p.mask(parts(officeWall, [[0, 0, officeWall.width, glassFoot]]), { soft: 0.6, sway: 0.2 });
  const lay = (outlines: readonly Outline[], paints: Paints, density: number): void =>
    tint(p, polygons(outlines), paints, (a, b) => density * (0.85 + 0.4 * patchy(a * 2, b * 2)), {
      keep: foot,
      sway: 0.5,
      pool: 0.4,
    });
  p.clear(above(polygons([...slab.all, under.end, under.side])), { soft: 0.6, sway: 0.3 });
  lay([under.end], { umber: 0.5, sienna: 0.5, payne: 0.1 }, 0.62);
  lay([under.side], { umber: 0.55, sienna: 0.3, payne: 0.5 }, 0.85);
  lay([slab.end, slab.side], { umber: 0.6, sienna: 0.3, payne: 0.2 }, 0.7);
  lay([slab.top], { umber: 0.15, sienna: 0.4 }, 0.3);
  const papers = [
    cuboid(at, [-0.45, -0.15], [0.13, 0.35], [high, high + 0.01]).top,
    cuboid(at, [0.05, 0.37], [0.06, 0.3], [high, high + 0.02]).top,
  ];
  p.clear(polygons([...papers, ...machine.all]), { soft: 0.5, sway: 0.25 });
  lay(machine.all, { umber: 0.25, payne: 0.85 }, 0.75);
  p.ink(pen => {
    pen.line([at(deep, wide, high), at(-deep, wide, high), at(-deep, -wide, high), at(deep, -wide, high)], {
      straight: true,
      width: 0.8,
      broken: 0.3,
    });
    for (const [up, edge] of [
      [high - top, wide],
      [0.5, wide - 0.1],
    ] as const)
      pen.line([at(-deep, edge, up), at(-deep, -edge, up)], { straight: true, width: 0.6, broken: 0.25 });
  }, foot);
};

/** The seat, the back and the stem of an office chair, turned to its desk. */
export const chair = (p: Passage, x: number, z: number): void => {
  const k = seen.sizeAt([x, 0, z]);
  const at = project(x, 0.47, z);
  const bent: Shape = c => {
    for (const [plan, width] of [
      ['-0.42,0 0.06,0', 0.12],
      ['0.05,0 0.12,0.2 0.1,0.44', 0.09],
      ['-0.16,0 -0.16,-0.46', 0.05],
    ] as const)
      sweep(c, jot(at, plan, k), width * k, { profile: () => 1 });
  };
  tint(p, above(bent), { sepia: 0.6, moss: 0.4 }, 0.85, { body: 1, knock: 1 });
};

/** Cut off by the foot of the glass. */
const above =
  (shape: Shape): Shape =>
  c => {
    c.save();
    c.beginPath();
    for (const [x, y] of [
      officeWall.at(0, glassFoot),
      officeWall.at(officeWall.width, glassFoot),
      [1700, -10],
      [0, -10],
    ] as const)
      c.lineTo(x, y);
    c.clip();
    shape(c);
    c.restore();
  };
