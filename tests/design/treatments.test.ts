import { expect, test } from 'vitest';
import { type Treatment, type TreatmentName, treatments } from '../../src/design/treatments.ts';

const every: Readonly<Record<TreatmentName, Treatment>> = treatments;

test('what is not told is bare paper and hides nothing', () => {
  expect(every.untold).toMatchObject({ wash: 0, line: 0, body: 0, ghost: 0 });
});

test('what is told is as it was painted', () => {
  expect(every.told).toMatchObject({ wash: 1, line: 1, chroma: 1, tint: [1, 1, 1], body: 1, stray: 0 });
});

test('held is warmer than told, and faced cooler', () => {
  const warmth = ({ tint: [red, , blue] }: Treatment) => red - blue;
  expect(warmth(every.held)).toBeGreaterThan(0);
  expect(warmth(every.faced)).toBeLessThan(0);
  expect(every.held.chroma).toBeGreaterThan(every.faced.chroma);
});

test('what is let go keeps no drawn line, and less of its wash than any other that is told', () => {
  const { untold: _, underdrawn: __, released, ...others } = every;
  expect(released.line).toBe(0);
  for (const { wash } of Object.values(others)) expect(wash).toBeGreaterThan(released.wash);
});

test('what another telling kept is a trace on bare paper, fainter than anything of this one', () => {
  expect(every.underdrawn).toMatchObject({ wash: 0, body: 0, ghost: 0 });
  const { untold: _, released: __, underdrawn, ...others } = every;
  for (const { line } of Object.values(others)) expect(line).toBeGreaterThan(2 * underdrawn.line);
});

test('only what was amended is drawn twice', () => {
  const twice = Object.entries(every).filter(([, { ghost }]) => ghost > 0);
  expect(twice.map(([name]) => name)).toEqual(['amended']);
});
