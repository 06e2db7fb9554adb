import { wander } from '../../engine/noise.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import type { Pen } from '../../engine/pen.ts';
import { paintPapers } from './papers.ts';
import { backWall, openings } from './quads.ts';
import { backWindow, project, room } from './view.ts';
import { paintBack, paintCeiling, paintLeft, paintRight } from './walls.ts';
import { drawWindows, paintOutside, paintReveals } from './windows.ts';

const { left, right, back, height, dado } = room;

export const paintRoom = (p: Passage): void => {
  const glass = p.mask(polygons(openings), { sway: 0.7 });
  paintCeiling(p);
  paintBack(p, glass);
  paintLeft(p, glass);
  paintRight(p);
  paintPapers(p);
  paintOutside(p);
  paintReveals(p);
  p.pencil(drawLines);
  p.ink(drawWindows);
  p.ink(drawLamp);
};

const drawLines = (pen: Pen): void => {
  const line = (a: Point, b: Point, broken = 0.34, press = 0.5): void =>
    pen.line([a, b], { straight: true, broken, press });
  const corners = backWall(left, right, 0, height);
  for (let i = 0; i < 4; i++) line(corners[i] as Point, corners[(i + 1) % 4] as Point, 0.22, 0.62);
  line(corners[0], project(left, 0, 3.6), 0.5);
  line(corners[1], project(right, 0, 3.9), 0.5);
  line(corners[3], project(left, height, 5), 0.42);
  line(corners[2], project(right, height, 4.9), 0.42);
  line(project(left, dado, back), project(left, dado, 4), 0.5);
  line(project(right, dado, back), project(right, dado, 4.2), 0.45);
  line(project(left, dado, back), project(backWindow.left - 0.2, dado, back), 0.2);
  line(project(backWindow.right + 0.2, dado, back), project(right, dado, back), 0.2);
  const crack = wander(5);
  pen.line(
    Array.from(
      { length: 9 },
      (_, i): Point => [1290 - i * 9 + crack(i) * 8, 96 + i * 17 + crack(i + 40) * 6],
    ),
    { press: 0.34, broken: 0.4, width: 0.8 },
  );
};

const drawLamp = (pen: Pen): void => {
  const at = (x: number, y: number): Point => project(1.2 + x, y, 6.4);
  pen.line([at(0, height), at(0.01, 2.56)], { straight: true, width: 0.7, broken: 0.06 });
  pen.line([at(-0.24, 2.4), at(-0.16, 2.49), at(0, 2.56), at(0.16, 2.49), at(0.24, 2.4)], { broken: 0.05 });
  pen.line([at(-0.24, 2.4), at(0, 2.37), at(0.24, 2.4)], { width: 0.75, broken: 0.1 });
};
