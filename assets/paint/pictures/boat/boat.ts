import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon, type Shape } from '../../engine/path.ts';
import { house, paintHouse } from './cabin.ts';
import { deck, on, port, skin, strake, transom } from './hull.ts';
import { paintHoles, paintRail, paintSides } from './sides.ts';

const hull: Shape = c => {
  for (const part of [port, deck, transom, house.side, house.back, house.roof]) polygon(c, part);
};

export const paintBoat = (p: Passage): void => {
  p.clear(hull, { soft: 0.7, sway: 0.4 });
  paintHouse(p);
  paintSides(p);
  paintHoles(p);
  paintRail(p);
  p.ink(pen => {
    const thin = (line: readonly Point[]): Point[] => line.filter((_, i) => i % 4 === 0);
    pen.line(thin(strake(0)), { width: 1.15, broken: 0.2 });
    pen.line(thin(strake(0, 0, 1, -1)), { width: 0.8, broken: 0.34 });
    pen.line(thin(strake(0.055, 0.02, 0.98)), { width: 0.7, broken: 0.4 });
    for (const v of [0.13, 0.25, 0.34, 0.48])
      pen.line(thin(strake(v, 0.02, 0.97)), { width: 0.65, broken: 0.5, press: 0.6 });
    pen.line([on(skin(1, 0)), on(skin(1, 0.3)), on(skin(1, 0.7))], { width: 1.2, broken: 0.2 });
    pen.line([...transom].slice(0, 11), { width: 1.3, broken: 0.15 });
    const box = (outline: readonly Point[], width: number): void => {
      for (let i = 0; i < outline.length; i++)
        pen.line([outline[i] as Point, outline[(i + 1) % outline.length] as Point], {
          straight: true,
          width,
          broken: 0.26,
          wobble: 0.5,
        });
    };
    box(house.side, 0.8);
    box(house.roof, 1);
    box(house.back, 0.7);
    pen.line([on([1.3, 0, 5.5]), on([3, 0, 3.8]), on([4.5, 0, 2.2])], { width: 0.55, broken: 0.3 });
    pen.line([on([1.3, 0, 5.5]), on([0.4, 0.3, 4.1]), on([0.3, 0.5, 2.4]), on([0.1, 0.9, 1.6])], {
      width: 0.55,
      broken: 0.35,
    });
    pen.hatch(transom.slice(2, 19), { angle: 1.3, gap: 5, width: 0.6, press: 0.5 });
  });
};
