import { expect, test } from 'vitest';
import { type KeepsakeDesign, keepsakes } from '../../src/design/keepsakes.ts';
import { type PictureDesign, pictures } from '../../src/design/pictures.ts';

const every = Object.values<KeepsakeDesign>(keepsakes);
const { passages }: PictureDesign = pictures.shore;

test('each keepsake lies at a place of its own on the shore', () => {
  expect(new Set(every.map(({ passage }) => passage)).size).toBe(every.length);
});

test('on the shore a keepsake is treated by the seam its memory names', () => {
  for (const { passage, seam } of every) expect(passages[passage]?.seam).toBe(seam);
});

test('nothing on the shore waits for a seam that no keepsake stands for', () => {
  const kept = every.map(({ passage }): string => passage);
  const others = Object.entries(passages).filter(([name, { seam }]) => seam && !kept.includes(name));
  expect(others).toEqual([]);
});
