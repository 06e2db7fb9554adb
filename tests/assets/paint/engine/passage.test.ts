import { expect, test } from 'vitest';
import { Passage } from '../../../../assets/paint/engine/passage.ts';
import type { Context } from '../../../../assets/paint/engine/path.ts';
import { pigments } from '../../../../assets/paint/engine/pigment.ts';
import { Sheet } from '../../../../assets/paint/engine/sheet.ts';

const sheet = new Sheet(160);
const middle = 45 * 160 + 80;
const corner = 4 * 160 + 4;
const box = (c: Context): void => c.fillRect(400, 225, 800, 450);
const blue = { shape: box, pigments: [pigments.blue], density: 0.5 } as const;

const paint = (name: string, how: (p: Passage) => void): Passage['planes'] => {
  const p = new Passage(sheet, name);
  how(p);
  return p.planes;
};

test('a wash lies where its shape is, and nowhere else', () => {
  const { wash, body } = paint('a', p => p.wash(blue));
  expect(wash[0][middle]).toBeGreaterThan(0.05);
  expect(wash[0][corner]).toBe(0);
  expect(Math.max(...body)).toBe(0);
});

test('a passage is painted again to the same pixel, and a namesake elsewhere is not', () => {
  const once = paint('a', p => p.wash(blue)).wash[1];
  expect(paint('a', p => p.wash(blue)).wash[1]).toEqual(once);
  expect(paint('b', p => p.wash(blue)).wash[1]).not.toEqual(once);
});

test('a second wash deepens the first', () => {
  const once = paint('a', p => p.wash(blue)).wash[1][middle] as number;
  const twice = paint('a', p => {
    p.wash(blue);
    p.wash(blue);
  }).wash[1][middle] as number;
  expect(twice).toBeGreaterThan(once * 1.5);
});

test('a wash with body hides what lies behind it', () => {
  expect(paint('a', p => p.wash({ ...blue, body: 1 })).body[middle]).toBe(1);
});

test('clearing gives back bare paper and hides what lies behind', () => {
  const { wash, line, body } = paint('a', p => {
    p.wash(blue);
    p.ink(pen =>
      pen.line(
        [
          [800, 250],
          [800, 650],
        ],
        { width: 30, broken: 0 },
      ),
    );
    p.clear(box);
  });
  expect(wash[0][middle]).toBe(0);
  expect(line[middle]).toBe(0);
  expect(body[middle]).toBe(1);
});

test('masking fluid keeps paint away', () => {
  const { wash } = paint('a', p => p.wash({ ...blue, keep: p.mask(box) }));
  expect(wash[0][middle]).toBe(0);
});

test('lifting takes off the share that was asked for', () => {
  const full = paint('a', p => p.wash(blue)).wash[0][middle] as number;
  const lifted = paint('a', p => {
    p.wash(blue);
    p.lift({ shape: box, amount: 0.75 });
  }).wash[0][middle] as number;
  expect(lifted / full).toBeCloseTo(0.25, 2);
});

test('pencil catches on the paper more than ink does', () => {
  const filled = (medium: 'ink' | 'pencil'): number => {
    const { line } = paint('a', p =>
      p[medium](pen =>
        pen.hatch(
          [
            [400, 225],
            [1200, 225],
            [1200, 675],
            [400, 675],
          ],
          { gap: 20, width: 14, press: 0.6 },
        ),
      ),
    );
    return line.filter(v => v > 0.1).length;
  };
  expect(filled('ink')).toBeGreaterThan(filled('pencil') * 1.3);
});
