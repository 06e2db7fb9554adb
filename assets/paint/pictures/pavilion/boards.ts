import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { paintBench } from './bench.ts';
import { paintFloor } from './floor.ts';
import { endQuad, floorQuad, roofQuad, wallQuad } from './planks.ts';
import { paintFarRail, paintPost } from './posts.ts';
import { paintRoof } from './roof.ts';
import { paintThings } from './things.ts';
import { bench, ceiling, posts, project, railHeight, sizeAt, verandah } from './view.ts';
import { paintEnd, paintWall } from './wall.ts';

const { wall, rail, eave, end } = verandah;

export const paintBoards = (p: Passage): void => {
  p.body(polygons([wallQuad, roofQuad, endQuad, floorQuad]), { soft: 0.7, sway: 0.5 });
  paintFloor(p);
  paintEnd(p);
  paintWall(p);
  paintRoof(p);
  paintBench(p);
  paintThings(p);
  for (const z of posts) paintPost(p, z);
  paintFarRail(p);
  drawBoards(p);
};

const drawBoards = (p: Passage): void => {
  p.pencil(pen => {
    const r = random(61);
    for (let y = 0.18; y < 3; y += 0.16) {
      const z0 = r.range(6.5, 9);
      pen.line([project(wall, y, z0), project(wall, y, r.range(2.1, 3.2))], {
        straight: true,
        broken: 0.42,
        press: 0.5,
        width: 0.8,
      });
    }
    for (let x = wall + 0.2; x < rail; x += 0.21)
      pen.line([project(x, 0, r.range(6, 9)), project(x, 0, r.range(2.1, 3))], {
        straight: true,
        broken: 0.45,
        press: 0.5,
        width: 0.8,
      });
    for (let x = -1.4; x < eave; x += 0.3)
      pen.line([project(x, ceiling(x), r.range(7, 9)), project(x, ceiling(x), r.range(2.6, 4.4))], {
        straight: true,
        broken: 0.45,
        press: 0.45,
        width: 0.8,
      });
  });
  p.ink(pen => {
    const line = (a: Point, b: Point, width = 0.9, broken = 0.24): void =>
      pen.line([a, b], { straight: true, width, broken });
    line(project(wall, ceiling(wall), end), project(wall, ceiling(wall), 3), 0.9, 0.35);
    line(project(eave, ceiling(eave), end), project(eave, ceiling(eave), 1.6), 1.1);
    line(project(wall, 0, end), project(rail, 0, end), 0.8);
    line(project(wall, 0, end), project(wall, ceiling(wall), end), 0.8);
    line(project(rail - 0.06, railHeight, end), project(rail - 0.06, railHeight, posts[2]), 0.9);
    line(
      project(rail - 0.06, railHeight - 0.075, 7),
      project(rail - 0.06, railHeight - 0.075, posts[2]),
      0.8,
    );
    line(project(bench.edge, bench.height, 8.8), project(bench.edge, bench.height, 2.5), 0.9, 0.3);
    line(project(rail + 0.1, 0, end), project(rail + 0.1, 0, 2.3), 0.9, 0.4);
    for (const z of posts) {
      const k = sizeAt(z);
      const [x, y] = project(rail, 0, z);
      for (const dx of [-0.06, 0.06]) line([x + dx * k, y], [x + dx * k, y - 2.3 * k], 0.6 + k / 500, 0.22);
    }
    /** Pegs. */
    for (const z of [7, 6, 5.1, 4.4, 3.8, 3.3])
      line(project(wall, 1.62, z), project(wall + 0.1, 1.66, z), 0.7 + 1 / z, 0);
  });
};
