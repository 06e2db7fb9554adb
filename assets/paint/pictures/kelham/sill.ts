import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { fine, seen } from './view.ts';

const wallAt = 3.3;

/** A board, out past the wall at both ends, and what it throws on the tiles. */
export const sill = (p: Passage): void => {
  const { u0, u1, v, out } = { u0: 0.64, u1: 2.08, v: 0.98, out: 3.16 };
  const at = (x: number, y: number, z: number): Point => seen.project([x, y, z]);
  const top = [at(u0, v, wallAt), at(u1, v, wallAt), at(u1, v, out), at(u0, v, out)];
  const nose = [at(u0, v, out), at(u1, v, out), at(u1, v - 0.05, out), at(u0, v - 0.05, out)];
  lay(
    p,
    c =>
      polygon(c, [
        at(u0 + 0.03, v - 0.03, wallAt),
        at(u1 + 0.02, v - 0.03, wallAt),
        at(u1 + 0.08, v - 0.17, wallAt),
        at(u0 + 0.1, v - 0.2, wallAt),
      ]),
    'violet .6 slate .5',
    0.34,
    { soft: 2, sway: 1.6 },
  );
  p.clear(polygons([top, nose]), { sway: 0.3 });
  lay(p, polygons([top]), 'straw .5 violet .2', 0.08, { rim: 0.5 });
  lay(p, polygons([nose]), 'slate .5 violet .5', 0.36, { rim: 0.3 });
  p.ink(pen => {
    pen.line([top[3], top[2]] as Point[], { straight: true, broken: 0.15, width: 1 });
    pen.line([nose[3], nose[2]] as Point[], { straight: true, broken: 0.3, width: 0.9 });
    pen.line([top[3], nose[3]] as Point[], { straight: true, broken: 0 });
  });
};

/** On the sill, a flake of blue paint. */
export const paintFlake = (p: Passage): void => {
  const at = points('1046,424 1062,415 1082,412 1104,415 1116,421 1102,427 1086,425 1068,430 1052,430');
  lay(
    p,
    c =>
      polygon(
        c,
        at.map(([x, y]): Point => [x + 5, y + 6]),
      ),
    'violet .6 umber .4',
    0.5,
    { soft: 1.6 },
  );
  p.clear(c => polygon(c, at));
  lay(
    p,
    c => polygon(c, at),
    'blue .9 slate .5',
    (x, y) => 0.85 * (0.8 + 0.5 * fine(x * 3, y * 3)),
    { rim: 0.5, sway: 0.8, feature: 10 },
  );
  p.ink(pen => {
    pen.line(at.slice(0, 5), { broken: 0.25, width: 0.8 });
    pen.line(points('1058,418 1080,420 1112,420'), { broken: 0.3, width: 0.5 });
  });
};
