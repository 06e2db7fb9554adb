import { trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import type { Stroke } from '../../engine/pen.ts';
import { all, lean } from './girlShapes.ts';

export const drawGirl = (p: Passage): void => {
  p.ink(pen => {
    const line = (points: readonly Point[], o: Stroke = {}): void =>
      pen.line(all(points), { width: 0.85, wobble: 0.3, broken: 0.3, ...o });
    const head = (points: readonly Point[], o: Stroke = {}): void =>
      pen.line(lean(points), { width: 0.9, wobble: 0.3, broken: 0.25, ...o });
    line(trace('-44,-204 -53,-188 -48,-164 -49,-140 -55,-117 -31,-121 -12,-126 9,-121'), { broken: 0.38 });
    line(trace('-44,-205 -24,-206 -15,-203'), { broken: 0.2 });
    line(trace('27,-106 47,-89 67,-78 54,-67 39,-70 22,-61 4,-67'), { broken: 0.24 });
    line(trace('-22,-104 -32,-84 -38,-62 -26,-65'), { width: 0.7, broken: 0.5 });
    head(trace('-2,-251 17,-247 27,-232 27,-214 31,-199 28,-184'), { width: 1, broken: 0.15 });
    head(trace('-14,-203 -8,-195 2,-194'), { width: 0.6, broken: 0.3 });
    head(trace('-20,-217 -15,-205'), { width: 0.8, broken: 0.2 });
    line(trace('18,-199 28,-188 32,-168 30,-146 29,-118 16,-111'), { width: 0.95, broken: 0.22 });
    line(trace('12,-178 13,-160 -4,-151 -26,-154'), { width: 0.65, broken: 0.35 });
    line(trace('25,-154 2,-138 -28,-143'), { broken: 0.24 });
    line(trace('-6,-63 -7,-46 -6,-26'), { width: 0.6, broken: 0.5 });
    line(trace('28,-60 33,-44 37,-28 43,-15'), { width: 0.75, broken: 0.3 });
    line(trace('-10,-3 -19,4 -30,4'), { broken: 0.1 });
    line(trace('44,-14 41,-4 31,2'), { broken: 0.1 });
    for (let i = 0; i < 8; i++)
      head(
        [
          [-9 + i * 4, -247 + Math.abs(i - 2.5) * 1.8],
          [2 + i * 3.2, -228],
          [8 + i * 2.6, -204],
        ],
        { width: 0.5, broken: 0.4, press: 0.55 },
      );
  });
};
