import type { Point } from '../path.ts';
import { arc, beside, type Hand } from './hand.ts';

const steps = (count: number): number[] => Array.from({ length: count + 1 }, (_, i) => i / count);

/** Things that go from one place to another: their two ends and their width, in picture pixels. */
export const devices = {
  spring(h: Hand, a: Point, b: Point, width: number) {
    const at = beside(a, b);
    const rounds = Math.max(4, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / (h.nib * 4)));
    h.line(
      steps(rounds * 8).map(t =>
        at(t + Math.cos(t * rounds * 6.283) * 0.012, Math.sin(t * rounds * 6.283) * width * 0.5),
      ),
      { width: 0.7, wobble: 0.15, broken: 0 },
    );
  },

  /** Bars crossed and pinned, as in a car jack or lazy tongs. */
  tongs(h: Hand, a: Point, b: Point, width: number) {
    const at = beside(a, b);
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const cells = Math.max(2, Math.round(length / (width * 0.95)));
    const half = width * 0.5;
    for (let i = 0; i < cells; i++)
      for (const side of i % 2 ? [1, -1] : [-1, 1]) {
        const [from, to] = [at(i / cells, half * side), at((i + 1) / cells, -half * side)];
        const bar = beside(from, to);
        const thick = width * 0.075;
        h.over([bar(0, thick), bar(1, thick), bar(1, -thick), bar(0, -thick)]);
        for (const out of [thick, -thick])
          h.line([bar(-0.03, out), bar(1.03, out)], { width: out > 0 ? 1.1 : 0.75 });
      }
    for (const i of steps(cells))
      for (const side of [1, -1]) h.ring(at(i, half * side), width * 0.065, { width: 0.9 });
    for (const i of steps(cells).slice(0, -1)) h.dot(at(i + 0.5 / cells, 0), width * 0.045);
  },

  /** A barrel with a rod in it; `b` is the end of the rod. */
  pump(h: Hand, a: Point, b: Point, width: number) {
    const at = beside(a, b);
    const half = width * 0.5;
    h.line([at(0.62, half), at(0, half), at(0, -half), at(0.62, -half), at(0.62, half)], {
      straight: true,
      width: 1,
    });
    for (const t of [0.09, 0.54]) h.line([at(t, half), at(t, -half)], { width: 0.6 });
    h.line([at(0.36, half), at(0.36, -half)], { width: 1.3 });
    h.line([at(0.36, 0), at(0.93, 0)], { width: 1.2 });
    h.ring(at(1, 0), width * 0.17);
  },

  /** Two ends of wood, and thread wound between them. */
  reel(h: Hand, a: Point, b: Point, width: number) {
    const at = beside(a, b);
    const half = width * 0.5;
    h.over([at(0, half), at(1, half), at(1, -half), at(0, -half)]);
    const rim = (t: number, full: boolean): Point[] =>
      (full ? [0, 1, 2, 3, 4, 5, 6, 7, 8] : [0, 1, 2, 3, 4]).map(i => {
        const turned = (i / 4) * Math.PI;
        return at(t - Math.sin(turned) * 0.13, Math.cos(turned) * half);
      });
    for (const t of [0.02, 0.2, 0.86]) h.line(rim(t, false), { width: 0.9 });
    h.line(rim(1, true), { width: 1 });
    for (const side of [1, -1]) {
      for (const [from, to] of [
        [0.02, 0.2],
        [0.86, 1],
      ] as const)
        h.line([at(from, half * side), at(to, half * side)], { width: side > 0 ? 1.2 : 0.7 });
      h.line([at(0.2, half * 0.74 * side), at(0.5, half * 0.8 * side), at(0.86, half * 0.74 * side)], {
        width: side > 0 ? 1.3 : 0.7,
      });
    }
    for (let t = 0.27; t < 0.84; t += 0.09)
      h.line([at(t, half * 0.76), at(t - 0.09, 0), at(t, -half * 0.76)], { width: 0.5, taper: [0, 0.4] });
    h.dot(at(0.95, 0), Math.max(0.9, half * 0.1));
  },

  /** A long brass one: knuckles on a pin, and a row of screws down either leaf. */
  hinge(h: Hand, a: Point, b: Point, width: number) {
    const at = beside(a, b);
    const half = width * 0.5;
    const knuckles = Math.max(6, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / (width * 0.62)));
    h.over([at(0, half), at(1, half), at(1, -half), at(0, -half)]);
    for (const out of [half, width * 0.13, -width * 0.13, -half])
      h.line([at(0, out), at(1, out)], { width: out > 0 ? 1.1 : 0.8 });
    for (const t of [0, 1]) h.line([at(t, half), at(t, -half)], { width: 1 });
    for (const t of steps(knuckles)) {
      h.line([at(t, width * 0.13), at(t - 0.004, -width * 0.13)], { width: 0.7 });
      if (t < 1 && Math.round(t * knuckles) % 2)
        for (const side of [1, -1]) h.ring(at(t, half * 0.62 * side), width * 0.055, { width: 0.8 });
    }
  },

  /** Pleats of a concertina. */
  bellows(h: Hand, a: Point, b: Point, width: number) {
    const at = beside(a, b);
    const half = width * 0.5;
    const pleats = Math.max(3, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / (width * 0.16)));
    const edge = (side: number): Point[] =>
      steps(pleats * 2).map(t => at(t, side * half * (Math.round(t * pleats * 2) % 2 ? 1 : 0.84)));
    h.over([...edge(1), ...edge(-1).reverse()]);
    for (const side of [1, -1])
      h.line(edge(side), { straight: true, width: side > 0 ? 1.2 : 0.8, wobble: 0.2 });
    for (const t of steps(pleats * 2)) {
      const deep = Math.round(t * pleats * 2) % 2;
      h.line([at(t, half * (deep ? 0.98 : 0.84)), at(t + 0.01, 0), at(t, -half * (deep ? 0.98 : 0.84))], {
        width: deep ? 0.9 : 0.5,
        broken: deep ? 0.05 : 0.3,
      });
    }
  },

  /** For winding: a stem, and two loops to hold it by. */
  key(h: Hand, a: Point, b: Point, width: number) {
    const at = beside(a, b);
    for (const out of [1, -1])
      h.line([at(0, width * 0.08 * out), at(0.62, width * 0.08 * out)], { width: 1 });
    for (const side of [1, -1]) {
      const middle = at(0.78, width * 0.28 * side);
      h.over(arc(middle, width * 0.26));
      h.ring(middle, width * 0.26, { width: 1.3 });
      h.ring(middle, width * 0.13, { width: 0.8 });
    }
  },

  rod(h: Hand, a: Point, b: Point, width: number) {
    const at = beside(a, b);
    for (const out of [0.5, -0.5])
      h.line([at(0, width * out), at(1, width * out)], { width: out > 0 ? 1 : 0.7 });
    for (const t of [0, 1]) h.ring(at(t, 0), width * 0.9, { width: 0.9 });
  },
} satisfies Record<string, (h: Hand, a: Point, b: Point, width: number) => void>;

export type DeviceName = keyof typeof devices;
