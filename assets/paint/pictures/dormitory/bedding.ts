import type { Passage } from '../../engine/passage.ts';
import { curve, type Point, polygon } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { type Bed, creased, type Laid, layOut, over, patchy, run, top } from './bed.ts';
import { paintCover } from './cover.ts';
import { drawIron } from './iron.ts';
import { paintPillow } from './pillow.ts';
import { sunlight } from './view.ts';

/** A made bed, over whatever stands behind it. */
export const paintBed = (p: Passage, bed: Bed): void => {
  const laid = layOut(bed);
  castShadow(p, laid);
  paintSheet(p, laid);
  paintCover(p, laid);
  turnDown(p, laid);
  paintPillow(p, laid);
  drawBedding(p, laid);
  drawIron(p, laid);
};

const castShadow = (p: Passage, { bed, at, size, kept }: Laid): void => {
  p.wash({
    shape: c => {
      polygon(c, [at(0, 0.02, 0), at(1.02, 0.02, 0), at(1.2, 0.75, 0), at(1.08, 1.05, 0), at(0, 1, 0)]);
      polygon(c, [at(0.02, 0, 0.34), at(1, 0, 0.34), at(1, 0.05, 0.02), at(0.02, 0.05, 0.02)]);
    },
    pigments: [ink.violet, ink.umber],
    mix: [0.5, 0.6],
    density: (x, y) => 0.66 * (0.75 + 0.4 * patchy(x + bed.seed * 7, y)) * kept(x, y),
    soft: (x, y) => lerp(1.2, 0.05 * size, smooth(-0.3, 0.4, creased(x * 0.5, y * 0.5))),
    softest: 0.05 * size,
    sway: 0.018 * size,
    rim: 0.12,
    grain: 0.7,
  });
};

/** Sheet and mattress: the paper, with a little cold shade on the side. */
const paintSheet = (p: Passage, { bed, at, kept, sheetOutline, coverOutline }: Laid): void => {
  p.clear(
    c => {
      polygon(c, sheetOutline);
      polygon(c, coverOutline);
    },
    { soft: 0.6, sway: 0.3 },
  );
  const cold = bed.side === 'left' ? 1.1 : 0.75;
  p.wash({
    shape: c => polygon(c, sheetOutline),
    pigments: [ink.slate, ink.violet],
    mix: [0.5, 0.4],
    density: (x, y) => {
      const side = smooth(at(0.2, 0, top + 0.02)[1] - 6, at(0.2, 0, 0.4)[1], y);
      return (
        (0.1 + 0.3 * side) *
        cold *
        kept(x, y) *
        (0.7 + 0.6 * patchy(x, y)) *
        (1 - 0.6 * sunlight(x, y, top - 0.02) * (1 - side))
      );
    },
    soft: (x, y) => lerp(0.8, 5, smooth(0, 0.5, creased(x, y))),
    softest: 5,
    sway: 1,
    rim: 0.35,
  });
};

/** The sheet, folded back over the edge of the cover. */
const turnDown = (p: Passage, { at, level, cut, size, stray }: Laid): void => {
  const near = cut + 0.03 * stray(31);
  const back = cut - 0.11;
  const outline: Point[] = [
    at(back, 1.01, level(back, 1) + 0.01),
    at(near + 0.02, 1.01, level(near, 1) + 0.02),
    at(near + 0.01, 0.5, level(near, 0.5) + 0.025),
    at(near, -0.04, level(near, 0) + 0.005),
    at(near - 0.01, -0.045, level(near, 0) - 0.15 - 0.05 * stray(5)),
    at(back + 0.01, -0.045, level(back, 0) - 0.12 - 0.04 * stray(8)),
    at(back, -0.03, level(back, 0)),
  ];
  p.clear(c => polygon(c, curve(outline, 4, true)), { soft: 0.6, sway: 0.3 });
  p.wash({
    shape: c =>
      polygon(c, [
        at(back, -0.045, level(back, 0) - 0.02),
        at(near, -0.045, level(near, 0) - 0.02),
        at(near, -0.05, level(near, 0) - 0.2),
        at(back, -0.05, level(back, 0) - 0.17),
      ]),
    pigments: [ink.slate, ink.violet],
    mix: [0.5, 0.3],
    density: 0.26,
    soft: 0.012 * size,
    rim: 0.2,
    within: c => polygon(c, curve(outline, 4, true)),
  });
};

const drawBedding = (p: Passage, laid: Laid): void => {
  const { at, size, level, cut, edge, hem, footHem } = laid;
  p.ink(pen => {
    const weight = clamp(size / 190, 0.55, 1.15);
    const line = (points: readonly Point[], broken: number, share = 1): void =>
      pen.line(points, { width: weight * share, broken, wobble: 0.5 * weight + 0.15 });
    line(run(cut, 1.01, 14, hem), 0.24);
    line(run(cut, 1, 8, edge), 0.66, 0.7);
    line(
      run(0.02, cut, 5, u => at(u, -0.01, level(u, 0) - 0.01)),
      0.45,
      0.8,
    );
    line(
      run(cut, 1, 8, u => at(u, 1, level(u, 1))),
      0.55,
      0.7,
    );
    line(run(0, 1, 5, footHem), 0.25, 0.9);
    line([edge(cut), at(cut, 0.4, level(cut, 0.4) + 0.01), at(cut, 1, level(cut, 1))], 0.3, 0.8);
    line([edge(cut), hem(cut)], 0.2, 0.9);
    line([at(0.99, over, level(0.99, 0)), hem(1.02)], 0.3, 0.8);
    line(
      run(0.04, cut, 4, u => at(u, 0, 0.33)),
      0.3,
      0.7,
    );
    if (size > 100)
      pen.hatch(curve([edge(cut + 0.05), edge(0.6), hem(0.6), hem(cut + 0.05)], 8, true), {
        angle: -1.2,
        gap: 0.035 * size,
        longest: 0.14 * size,
        skip: 0.4,
        press: 0.42,
        width: 0.5,
      });
  });
};
