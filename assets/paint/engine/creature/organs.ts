import type { Point } from '../path.ts';
import { arc, type Hand } from './hand.ts';

const turn = Math.PI * 2;
const polar = ([x, y]: Point, a: number, r: number): Point => [x + Math.cos(a) * r, y + Math.sin(a) * r];

/** A place within an eye, a share of its radius forward and down, whichever way the head is laid. */
const within = (h: Hand, [x, y]: Point, r: number): ((forward: number, down: number) => Point) => {
  const [o, f, d] = [h.place([0, 0]), h.place([-10, 0]), h.place([0, 10])];
  const k = r / (10 * h.scale);
  return (forward, down) => [
    x + ((f[0] - o[0]) * forward + (d[0] - o[0]) * down) * k,
    y + ((f[1] - o[1]) * forward + (d[1] - o[1]) * down) * k,
  ];
};

/** Round things inside a creature, each about its middle with its radius in picture pixels. */
export const organs = {
  gear(h: Hand, at: Point, r: number) {
    const teeth = Math.max(7, Math.round(r * 0.72));
    const from = h.chance() * turn;
    const step = turn / teeth;
    const rim = Array.from({ length: teeth }, (_, i): Point[] => {
      const a = from + i * step;
      return [
        polar(at, a, r * 0.8),
        polar(at, a + step * 0.16, r),
        polar(at, a + step * 0.46, r),
        polar(at, a + step * 0.64, r * 0.8),
      ];
    }).flat();
    h.line([...rim, rim[0] as Point], { straight: true, wobble: 0.2, taper: [0, 0] });
    h.ring(at, r * (r > 9 ? 0.24 : 0.3));
    h.dot(at, r * 0.08);
    if (r < 9) return;
    h.ring(at, r * 0.64, { width: 0.6 });
    const spokes = h.chance.int(4, 5);
    for (let i = 0; i < spokes; i++)
      h.line([
        polar(at, from + (i * turn) / spokes, r * 0.26),
        polar(at, from + (i * turn) / spokes, r * 0.62),
      ]);
  },

  coil(h: Hand, at: Point, r: number) {
    const rounds = Math.max(2, Math.round(r / (h.nib * 3.2)));
    const from = h.chance() * turn;
    h.line(
      Array.from({ length: rounds * 12 + 1 }, (_, i) => {
        const t = i / (rounds * 12);
        return polar(at, from + t * rounds * turn, r * (1 - t * 0.93));
      }),
      { width: 0.7, wobble: 0.2, broken: 0 },
    );
  },

  lens(h: Hand, at: Point, r: number) {
    h.ring(at, r, { width: 0.9 });
    h.ring(at, r * 0.8, { width: 0.45, broken: 0.2 });
    const ticks = Math.round(r * 1.5);
    for (let i = 0; i < ticks; i++)
      h.line(
        [polar(at, (i / ticks) * turn, r * 0.46), polar(at, (i / ticks) * turn, r * (i % 2 ? 0.74 : 0.62))],
        {
          width: 0.42,
        },
      );
    h.ring(at, r * 0.44, { width: 0.6 });
    h.dot([at[0] + r * 0.04, at[1] + r * 0.08], r * 0.24);
    h.line(arc(at, r * 1.14, 3.6, 5.5), { width: 1.2 });
  },

  /** A wide eye that has seen something in front of it. */
  looking(h: Hand, at: Point, r: number) {
    const to = within(h, at, r);
    h.over(arc(at, r));
    h.ring(at, r, { width: 1.1 });
    h.dot(to(0.42, -0.1), r * 0.42);
    h.line([to(0.85, -1.8), to(0, -1.55), to(-0.95, -1.05)], { width: 0.9 });
  },

  /** A lid half down, and what is under it looks at the ground. */
  lowered(h: Hand, at: Point, r: number) {
    const to = within(h, at, r);
    h.ring(at, r, { width: 0.9 });
    h.dot(to(0.24, 0.46), r * 0.36);
    h.line([to(1.12, 0.12), to(0.1, -0.12), to(-1.15, 0.22)], { width: 1.4 });
    for (const up of [0.42, 0.68]) h.line([to(0.72, -up), to(0, -up - 0.12), to(-0.7, -up)], { width: 0.5 });
  },

  /** A black bead, with the window in it. */
  pip(h: Hand, at: Point, r: number) {
    const to = within(h, at, r);
    h.dot(at, r);
    h.over(arc(to(0.3, -0.36), r * 0.26));
    h.line([to(0.9, 1.3), to(0, 1.6), to(-0.8, 1.3)], { width: 0.6 });
  },

  /** An eye that is shut. */
  shut(h: Hand, at: Point, r: number) {
    h.line(arc(at, r, 0.25, 2.9), { width: 1.9, broken: 0, press: 1 });
    for (const a of [0.7, 1.3, 1.9]) h.line([polar(at, a, r), polar(at, a, r * 1.4)], { width: 0.6 });
  },

  dial(h: Hand, at: Point, r: number) {
    h.ring(at, r, { width: 1 });
    h.ring(at, r * 0.86, { width: 0.45 });
    for (let i = 0; i < 9; i++) {
      const a = 2.4 + (i / 8) * 4.6;
      h.line([polar(at, a, r * 0.8), polar(at, a, r * (i % 4 ? 0.68 : 0.56))], { width: 0.55 });
    }
    h.line([at, polar(at, 2.4 + h.chance() * 1.2, r * 0.6)], { width: 1.1 });
    h.dot(at, r * 0.1);
  },

  grille(h: Hand, at: Point, r: number) {
    h.ring(at, r, { width: 0.9 });
    const a = h.chance.range(-0.5, 0.5);
    for (let t = -0.8; t < 0.85; t += (h.nib * 2.8) / r) {
      const half = Math.sqrt(1 - t * t) * 0.88;
      h.line(
        [
          polar(polar(at, a + turn / 4, t * r), a, -half * r),
          polar(polar(at, a + turn / 4, t * r), a, half * r),
        ],
        {
          width: 0.55,
        },
      );
    }
  },

  screw(h: Hand, at: Point, r: number) {
    const a = h.chance() * 3;
    h.ring(at, r, { width: 0.9 });
    h.line([polar(at, a, r * 0.75), polar(at, a + Math.PI, r * 0.75)], { width: 0.9, taper: [0, 0] });
  },

  bead(h: Hand, at: Point, r: number) {
    h.ring(at, r, { width: 0.7 });
  },

  /** A pram's, with spokes in pairs. */
  wheel(h: Hand, at: Point, r: number) {
    h.over(arc(at, r * 1.06));
    h.ring(at, r * 1.06, { width: 1.2 });
    h.ring(at, r * 0.94, { width: 0.6 });
    for (let i = 0; i < 14; i++) {
      const a = (i / 14) * turn;
      h.line([polar(at, a + (i % 2 ? 0.5 : -0.5), r * 0.14), polar(at, a, r * 0.93)], { width: 0.45 });
    }
    h.ring(at, r * 0.15, { width: 1 });
  },

  /** Oil, hanging. */
  drop(h: Hand, [x, y]: Point, r: number) {
    h.line(
      [
        [x, y - r * 1.9],
        [x + r * 0.8, y],
        [x, y + r],
        [x - r * 0.8, y],
        [x, y - r * 1.9],
      ],
      { width: 0.9, broken: 0 },
    );
    h.line(arc([x, y], r * 0.5, 0.3, 1.6), { width: 0.9 });
  },

  flame(h: Hand, [x, y]: Point, r: number) {
    for (const k of [1, 0.5])
      h.line(
        [
          [x, y - r * 2.2 * k],
          [x + r * 0.75 * k, y - r * 0.3 * k],
          [x, y + r * 0.7 * k],
          [x - r * 0.75 * k, y - r * 0.3 * k],
          [x + r * 0.1, y - r * 2 * k],
        ],
        { width: 0.8 * k + 0.3, broken: 0 },
      );
  },
} satisfies Record<string, (h: Hand, at: Point, r: number) => void>;

export type OrganName = keyof typeof organs;
