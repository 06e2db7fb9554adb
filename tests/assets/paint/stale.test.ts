import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../assets/paint/engine/picture.ts';
import { type PictureFiles, picturesFolder, readManifest } from '../../../assets/paint/manifest.ts';
import { fingerprint, stale } from '../../../assets/paint/stale.ts';
import type { PictureName } from '../../../src/design/pictures.ts';

/** What one picture may weigh, for a reader on a slow line, and all of them for a school. */
const heaviest = 350 * 1024;
const heaviestOfAll = 12 * 1024 * 1024;

/** What two pictures may take of the graphics card while one gives way to the other. */
const mostAtCrossing = 160 * 1024 * 1024;
/** Wash and marks are two textures of four bytes a pixel. */
const bytesOn = ({ passages }: PictureFiles): number =>
  Object.values(passages).reduce((sum, { width, height, wash }) => sum + width * height * (wash ? 8 : 4), 0);

test('a fingerprint is of one picture alone', () => {
  expect(fingerprint('field')).not.toBe(fingerprint('hollow'));
});

test('every picture is painted from the source that stands beside it (npm run paint)', () => {
  expect(stale()).toEqual([]);
});

test('everything painted is light enough to be kept offline', () => {
  const files = readdirSync(picturesFolder, { recursive: true, encoding: 'utf8' });
  const sizes = files.map(file => statSync(new URL(file, picturesFolder))).filter(file => file.isFile());
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(heaviestOfAll);
});

test('any two pictures fit on the graphics card at a crossing', () => {
  const [first = 0, second = 0] = Object.values(readManifest().pictures)
    .map(bytesOn)
    .sort((a, b) => b - a);
  expect(first + second).toBeLessThan(mostAtCrossing);
});

describe.each(Object.entries(readManifest().pictures))(
  '%s, as stored',
  (name, { passages, width, height }) => {
    test('has the passages of the design, far to near', () => {
      expect(Object.keys(passages)).toEqual(passagesOf(name as PictureName));
    });

    test('keeps every passage within the sheet, at even numbers', () => {
      for (const box of Object.values(passages)) {
        expect([box.x, box.y, box.width, box.height].every(v => v % 2 === 0)).toBe(true);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
    });

    test('has every file it names, and is light enough', () => {
      const files = Object.values(passages).flatMap(({ wash, line, body }) =>
        [wash, line, body].filter(f => f !== null),
      );
      expect(files.filter(file => !existsSync(new URL(file, picturesFolder)))).toEqual([]);
      expect(files.reduce((all, file) => all + statSync(new URL(file, picturesFolder)).size, 0)).toBeLessThan(
        heaviest,
      );
    });
  },
);
