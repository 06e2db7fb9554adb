import { describe, expect, test } from 'vitest';
import { pictures } from '../../src/design/pictures.ts';
import { crop, margin } from '../../src/stage/crop.ts';

const picture = { width: 1600, height: 900 };
const views = [
  [390, 260],
  [320, 480],
  [640, 200],
  [900, 900],
  [1584, 884],
  [700, 1400],
] as const;

describe.each(views)('a view of %i by %i', (width, height) => {
  test.each(Object.entries(pictures))(
    'keeps the focus of %s well inside and shows no edge',
    (_, { focus }) => {
      const { x, y, ...shown } = crop(picture, { width, height }, focus);
      expect(shown.width * shown.scale).toBeCloseTo(width);
      expect(shown.height * shown.scale).toBeCloseTo(height);
      expect(x).toBeGreaterThanOrEqual(margin - 1e-9);
      expect(y).toBeGreaterThanOrEqual(margin - 1e-9);
      expect(x + shown.width).toBeLessThanOrEqual(picture.width - margin + 1e-9);
      expect(y + shown.height).toBeLessThanOrEqual(picture.height - margin + 1e-9);
      const across = (focus[0] * picture.width - x) / shown.width;
      const down = (focus[1] * picture.height - y) / shown.height;
      for (const at of [across, down]) {
        expect(at).toBeGreaterThan(0.2);
        expect(at).toBeLessThan(0.8);
      }
    },
  );
});

test('no passage drifts farther than the margin', () => {
  const drifts = Object.values(pictures).flatMap(({ passages }) =>
    Object.values(passages).map(one => one.drift),
  );
  expect(Math.max(...drifts)).toBeLessThanOrEqual(margin);
});
