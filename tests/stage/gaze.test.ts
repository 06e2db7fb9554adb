import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type PassageDesign, type PictureDesign, pictures } from '../../src/design/pictures.ts';
import { crop } from '../../src/stage/crop.ts';
import type { PictureFiles } from '../../src/stage/files.ts';
import { type Focus, gaze, type Sight } from '../../src/stage/gaze.ts';

const picture = { width: 1600, height: 900 };
const panel = { width: 650, height: 768 };
const views = [panel, { width: 390, height: 242 }, { width: 900, height: 300 }, { width: 320, height: 640 }];
const middle: Focus = [0.5, 0.5];

const box = (x: number, width: number): Sight => ({ x, y: 400, width, height: 100 });
const sky = box(0, 1600);
const window = (...told: Sight[]) => crop(picture, panel, gaze(picture, panel, middle, told));
const own = crop(picture, panel, middle);

test('looks where the picture does until something is told', () => {
  expect(window()).toEqual(own);
});

test('does not move for what is in view already', () => {
  expect(window(box(700, 200))).toEqual(own);
});

test('moves no farther than shows the last passage with room about it', () => {
  const { x, width } = window(box(1300, 100));
  expect(x + width - 1400).toBeCloseTo(width * 0.1);
  expect(window(box(200, 100)).x).toBeCloseTo(200 - width * 0.1);
});

test('puts in the middle what only just fits', () => {
  const { x, width } = window(box(100, 700));
  expect(x + width / 2).toBeCloseTo(450);
});

test('is not moved by what is larger than the window, nor moved back', () => {
  expect(window(sky)).toEqual(own);
  expect(window(box(1300, 100), sky)).toEqual(window(box(1300, 100)));
});

test('keeps what was told before in view when both fit', () => {
  const [first, last] = [box(1150, 60), box(640, 60)];
  expect(window(last)).toEqual(own);
  const { x, width } = window(first, last);
  expect(x).toBeLessThanOrEqual(640);
  expect(x + width).toBeGreaterThanOrEqual(1210);
});

test('lets go of what was told before when both do not fit', () => {
  expect(window(box(100, 100), box(1300, 100))).toEqual(window(box(1300, 100)));
});

test('looks for what reaches across the picture where its eye is', () => {
  const { x } = window({ ...sky, eye: [0.1, 0.5] });
  expect(x).toBeLessThan(160);
});

test('reaches no farther than the picture does', () => {
  const { x, width } = window(box(1500, 100));
  expect(x + width).toBeCloseTo(1592);
});

describe('in every picture', () => {
  const files = JSON.parse(readFileSync('assets/pictures/manifest.json', 'utf8')) as PictureFiles;
  const painted = Object.entries(pictures as Readonly<Record<string, PictureDesign>>).flatMap(
    ([name, design]) => {
      const file = files.pictures[name];
      return file ? [{ name, design, file }] : [];
    },
  );

  test.each(painted)('$name: whatever is told last is seen, whatever was told before', ({ design, file }) => {
    const sights = Object.entries(file.passages).map(([passage, sight]): Sight => {
      const { eye }: PassageDesign = design.passages[passage] ?? {
        description: '',
        drift: 0,
        source: middle,
      };
      return { ...sight, eye };
    });
    for (const view of views)
      for (const before of sights)
        for (const last of sights) {
          const { x, y, width, height } = crop(file, view, gaze(file, view, design.focus, [before, last]));
          const [across, down] = [last.x + last.width / 2 - x, last.y + last.height / 2 - y];
          if (last.eye) {
            const [eyeX, eyeY] = [last.eye[0] * file.width - x, last.eye[1] * file.height - y];
            expect(Math.min(eyeX, width - eyeX, eyeY, height - eyeY)).toBeGreaterThan(0);
            continue;
          }
          if (last.width <= width) {
            expect(across).toBeGreaterThan(0);
            expect(across).toBeLessThan(width);
            const out = Math.max(x - last.x, last.x + last.width - x - width);
            // At its very edge a picture leaves as much unseen as its passages may drift.
            expect(out).toBeLessThan(8.001);
          }
          if (last.height <= height) {
            expect(down).toBeGreaterThan(0);
            expect(down).toBeLessThan(height);
          }
        }
  });
});
