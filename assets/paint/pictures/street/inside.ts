import { parts } from '../../engine/facade.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { tint } from '../../engine/tint.ts';
import { brushed, officeWall, patchy, project, sheets, slow } from './plan.ts';

/** An outline in the room, `'x,y,z x,y,z …'` in metres. */
const room = (plan: string): Outline =>
  plan.split(' ').map(place => {
    const [x = 0, y = 0, z = 1] = place.split(',').map(Number);
    return project(x, y, z);
  });

/** The room behind: warm under its strip lights, dark where the desks go back. */
export const inside = (p: Passage): void => {
  const glass = parts(officeWall, sheets);
  const [, back] = project(9, 1.2, 20);
  p.wash({
    shape: glass,
    pigments: [P.straw, P.sienna, P.slate],
    mix: (x, y) => [0.75, 0.22 + 0.15 * patchy(x, y), 0.5 * smooth(880, 640, x)],
    density: (x, y) =>
      lerp(0.62, 0.5, smooth(700, 1200, x)) *
      (0.7 + 0.4 * smooth(back - 90, back + 180, y)) *
      brushed(...officeWall.on(x, y)) *
      (0.85 + 0.3 * slow(x, y)),
    soft: 0.8,
    sway: 0.8,
    rim: 0.45,
    pool: 0.35,
    tide: 0.15,
  });
  /** End wall and its door, the far side, the floor. */
  tint(
    p,
    polygons([
      room('8.6,0,4 8.6,0,22 8.6,1.1,22 8.6,1.1,4'),
      room('3.4,0,22 8.6,0,22 8.6,2.9,22 3.4,2.9,22'),
    ]),
    { sage: 0.5, umber: 0.35, slate: 0.3 },
    (x, y) => 0.5 * brushed(...officeWall.on(x, y)) * (0.8 + 0.4 * patchy(x, y)),
    { soft: 1.2, sway: 1, within: glass },
  );
  tint(
    p,
    polygons([room('3.4,0,4 3.4,0,22 8.6,0,22 8.6,0,4')]),
    { umber: 0.5, ochre: 0.4 },
    (x, y) => 0.5 * brushed(...officeWall.on(x, y)) * (0.6 + 0.5 * smooth(620, 760, y)),
    { soft: 2, sway: 2, streak: 0.3, angle: 0.5, within: glass },
  );
  /** Cabinets along the far side, a chart over them. */
  const against = (z0: number, z1: number, foot: number, top: number): Outline =>
    room(`8.5,${foot},${z0} 8.5,${foot},${z1} 8.5,${top},${z1} 8.5,${top},${z0}`);
  tint(
    p,
    polygons([against(17, 19.5, 0, 1.4), against(14.6, 16.7, 0, 1.9), against(12.2, 14.4, 0, 1.4)]),
    { payne: 0.4, moss: 0.5, umber: 0.3 },
    (x, y) => 0.7 * (0.8 + 0.4 * patchy(x * 2, y)),
    { sway: 0.8, rim: 0.4, within: glass },
  );
  p.lift({
    shape: polygons([against(9, 11, 1.35, 2.2), against(7.4, 8.2, 1.3, 1.8)]),
    amount: 0.7,
    soft: 1,
    sway: 0.6,
  });
  /** Strip lights are what is left of the paper. */
  p.lift({
    shape: polygons(
      [4.6, 6.6].flatMap(x =>
        [5.2, 8, 11, 14.5, 18].map(z =>
          room(`${x},2.86,${z} ${x + 0.3},2.86,${z} ${x + 0.3},2.86,${z + 1.5} ${x},2.86,${z + 1.5}`),
        ),
      ),
    ),
    amount: 0.95,
    soft: 1,
    sway: 0.4,
  });
};
