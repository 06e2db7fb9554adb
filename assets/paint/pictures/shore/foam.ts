import { dab, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, curve, type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clearOf, sizeAt, tideline } from './strand.ts';

/** The edges of the last waves, in shallow scallops on the seaward side of the line. */
const scallops = (): Point[][] => {
  const r = random(91);
  const out: Point[][] = [];
  for (let i = 0; i < tideline.length - 40; ) {
    const [x, y] = tideline[i] as Point;
    const step = Math.max(8, Math.round(r.range(26, 52) * (0.3 + sizeAt(y))));
    const [ex, ey] = tideline[Math.min(i + step, tideline.length - 1)] as Point;
    const away = (46 + 16 * Math.sin(i * 0.02)) * sizeAt(y);
    if (r.chance(0.8) && clearOf(x, y - away) > 0.95)
      out.push([
        [x, y - away],
        [(x + ex) / 2, (y + ey) / 2 - away - r.range(5, 12) * sizeAt(y)],
        [ex, ey - away],
      ]);
    i += step;
  }
  return out;
};

/** Farther from the line, where a later wave has reached. */
const reaches = [
  '690,886 790,868 850,872 960,852 1020,856 1130,830 1200,834 1330,804 1420,800',
  '1190,646 1270,630 1330,636 1400,618 1480,620',
  '150,694 230,676 290,682 370,660',
  '170,520 260,508 330,512 420,498',
  '1040,452 1120,442 1190,448 1280,440 1350,444',
].map(points);

/** Its edge runs up the sand in small lobes. */
const lobed = (line: readonly Point[]): Point[] => {
  let turn = 0;
  return curve(line, 5).map(([x, y], i): Point => {
    const s = sizeAt(y);
    turn += 5 / ((15 + 9 * Math.sin(i * 0.37)) * (0.3 + s));
    return [x, y - Math.abs(Math.sin(turn)) * 6 * s];
  });
};

/** Foam is bare paper with a thin wet shade along it, and bubbles dried where they burst. */
export const foam = (p: Passage): void => {
  const edges = [...scallops(), ...reaches].map(lobed);
  const lines = (c: Context, dy: number, width: number): void => {
    for (const [i, line] of edges.entries()) {
      const s = sizeAt((line[0] as Point)[1]);
      sweep(
        c,
        line.map(([x, y]): Point => [x, y + dy * s]),
        Math.max(0.9, width * s),
        { seed: i + 1, uneven: 0.8 },
      );
    }
  };
  p.wash({
    shape: c => lines(c, 2.6, 3.6),
    pigments: [P.violet, P.umber],
    mix: [0.5, 0.4],
    density: 0.18,
    soft: 1.2,
    sway: 1,
    dry: 0.16,
  });
  p.lift({
    shape: c => {
      lines(c, 0, 4);
      const r = random(97);
      for (const line of edges)
        for (let i = 0; i < 18; i++) {
          const [x, y] = line[r.int(0, line.length - 1)] as Point;
          const s = sizeAt(y);
          dab(
            c,
            r,
            [x + r.gauss() * 40 * s, y + r.range(-4, 14) * s],
            r.range(1, 4) * s + 0.4,
            r.range(0.7, 2) * s + 0.3,
          );
        }
    },
    amount: 0.92,
    soft: 0.7,
    sway: 0.8,
    feature: 10,
    dry: 0.36,
  });
};
