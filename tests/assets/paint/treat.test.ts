import { expect, test } from 'vitest';
import { composite, type Ground, type StoredPassage } from '../../../assets/paint/treat.ts';
import { lights } from '../../../src/design/lights.ts';
import { type Treatment, type TreatmentName, treatments } from '../../../src/design/treatments.ts';

const size = 32;
const ground: Ground = {
  width: size,
  height: size,
  paper: new Uint8Array(size * size * 3).fill(240),
  grain: new Uint8Array(size * size * 3).fill(128),
  grainSize: size,
};

/** A square of warm paint with a drawn line down its middle. */
const passage: StoredPassage = {
  x: 8,
  y: 8,
  width: 16,
  height: 16,
  wash: Uint8Array.from({ length: 768 }, (_, i) => [180, 130, 120][i % 3] as number),
  line: Uint8Array.from({ length: 256 }, (_, i) => (i % 16 === 8 ? 20 : 255)),
  body: new Uint8Array(256).fill(255),
};

const look = (
  treatment: Treatment,
  progress = 1,
  under = false,
): ((x: number, y: number) => readonly number[]) => {
  const one = { passage, source: [0.5, 0.5], treatment, progress } as const;
  const dark = { ...passage, wash: new Uint8Array(768).fill(20), line: null };
  const shown = under ? [{ ...one, passage: dark, treatment: treatments.told, progress: 1 }, one] : [one];
  const { rgb } = composite(ground, shown, lights.plain);
  return (x, y) => [...rgb.subarray((y * size + x) * 3, (y * size + x) * 3 + 3)];
};
const sum = (colour: readonly number[]): number => colour.reduce((a, b) => a + b, 0);

test('what is untold is bare paper, and hides nothing', () => {
  expect(look(treatments.untold)(12, 12)).toEqual([240, 240, 240]);
  expect(sum(look(treatments.untold, 1, true)(12, 12))).toBeLessThan(100);
});

test('what is told hides what lies behind it', () => {
  expect(look(treatments.told, 1, true)(12, 12)).toEqual(look(treatments.told)(12, 12));
});

test('nothing has come at the beginning, and everything at the end', () => {
  expect(look(treatments.told, 0)(12, 12)).toEqual([240, 240, 240]);
  expect(look(treatments.told, 1)(12, 12)).toEqual([169, 122, 113]);
});

test('the line comes before the wash', () => {
  const early = look(treatments.told, 0.42);
  expect(sum(early(16, 16))).toBeLessThan(400);
  expect(sum(early(9, 9))).toBe(720);
});

test('each treatment is another picture', () => {
  const names = Object.keys(treatments) as TreatmentName[];
  const seen = new Set(
    names.map(name => `${look(treatments[name])(12, 12)}/${look(treatments[name])(16, 12)}`),
  );
  expect(seen.size).toBe(names.length);
});

test('what is held is deeper and what is released paler than what is told', () => {
  const [held, told, released] = [treatments.held, treatments.told, treatments.released].map(t =>
    sum(look(t)(12, 12)),
  );
  expect(held).toBeLessThan(told as number);
  expect(released).toBeGreaterThan(told as number);
});

test('what is faced has lost its warmth', () => {
  const warmth = (t: Treatment): number => {
    const [r = 0, , b = 0] = look(t)(12, 12);
    return r - b;
  };
  expect(warmth(treatments.faced)).toBeLessThan(warmth(treatments.told) / 2);
});

test('what is amended shows its first drawing beside the second', () => {
  const [x, y] = treatments.amended.ghostAt;
  const beside = [20 + Math.sign(x) * 6, 12 + Math.sign(y) * 8] as const;
  expect(sum(look(treatments.told)(...beside))).toBe(720);
  expect(sum(look(treatments.amended)(...beside))).toBeLessThan(720);
});

test('light lies where there is paint, and not on bare paper', () => {
  const one = { passage, source: [0.5, 0.5], treatment: treatments.told, progress: 1 } as const;
  const wide: Ground = { ...ground, width: 200, height: 200, paper: new Uint8Array(120_000).fill(240) };
  const at = (shown: readonly (typeof one)[], x: number, y: number) =>
    composite(wide, shown, lights.night).rgb[(y * 200 + x) * 3];
  expect(at([], 12, 12)).toBe(240);
  expect(at([one], 12, 28)).toBeLessThan(215);
  expect(at([one], 190, 190)).toBe(240);
});
