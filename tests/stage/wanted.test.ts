import { expect, test } from 'vitest';
import { bare, type Tableau } from '../../src/cue/tableau.ts';
import { lights } from '../../src/design/lights.ts';
import { treatments } from '../../src/design/treatments.ts';
import type { PictureFiles } from '../../src/stage/files.ts';
import { wantedFor } from '../../src/stage/wanted.ts';

const file = { x: 0, y: 0, wash: 'w.webp', line: null, body: null };
const files: PictureFiles = {
  paper: { file: 'paper.webp', width: 1600, height: 900 },
  grain: { file: 'grain.png', size: 512 },
  pictures: {
    field: {
      width: 1600,
      height: 900,
      passages: {
        sky: { ...file, width: 1600, height: 900 },
        kathy: { ...file, width: 40, height: 90 },
        mud: { ...file, width: 1600, height: 200 },
      },
    },
  },
};
const view = { width: 650, height: 768 };
const ledger = { seams: {}, guesses: {}, told: [] };
const tableau: Tableau = { ...bare, picture: 'field', shown: ['sky', 'kathy', 'mud'], light: 'rain' };
const names = (stands: (passage: string) => 'here' | 'coming' | 'lost') =>
  wantedFor(tableau, ledger, files, view, stands).passages.map(({ name }) => name);

test('bare paper wants nothing', () => {
  expect(wantedFor(bare, ledger, files, view, () => 'here').passages).toEqual([]);
});

test('all that is shown is wanted, in the order it was told, under its light', () => {
  expect(names(() => 'here')).toEqual(['sky', 'kathy', 'mud']);
  expect(wantedFor(tableau, ledger, files, view, () => 'here').light).toBe(lights.rain);
});

test('what is still on its way is not passed by', () => {
  expect(names(passage => (passage === 'kathy' ? 'coming' : 'here'))).toEqual(['sky']);
});

test('what is lost is left out', () => {
  expect(names(passage => (passage === 'kathy' ? 'lost' : 'here'))).toEqual(['sky', 'mud']);
});

test('a passage or a picture that has not been painted is left out', () => {
  const trees: Tableau = { ...tableau, shown: ['trees', 'sky'] };
  expect(wantedFor(trees, ledger, files, view, () => 'here').passages.map(({ name }) => name)).toEqual([
    'sky',
  ]);
  const hollow: Tableau = { ...bare, picture: 'hollow', shown: ['sky'] };
  expect(wantedFor(hollow, ledger, files, view, () => 'here').passages).toEqual([]);
});

test('a passage is drawn as its seam was kept', () => {
  const kept = { way: 'faced', words: 'I walked out.', amendment: undefined } as const;
  const { passages } = wantedFor(
    tableau,
    { ...ledger, seams: { walked_out: kept } },
    files,
    view,
    () => 'here',
  );
  expect(passages.map(({ treatment }) => treatment)).toEqual([
    treatments.told,
    treatments.faced,
    treatments.told,
  ]);
});

test('what stands only as another telling left it is drawn faintly, however it is kept in this one', () => {
  const kept = { way: 'faced', words: 'I walked out.', amendment: undefined } as const;
  const now = { ...ledger, seams: { walked_out: kept } };
  const { passages } = wantedFor({ ...tableau, underdrawn: ['kathy'] }, now, files, view, () => 'here');
  expect(passages[1]?.treatment).toBe(treatments.underdrawn);
});

test('the larger a passage is, the longer it takes, from four seconds to seven', () => {
  const [sky, kathy, mud] = wantedFor(tableau, ledger, files, view, () => 'here').passages.map(
    one => one.takes,
  );
  expect(sky).toBe(7);
  expect(kathy).toBeLessThan(4.3);
  expect(mud).toBeGreaterThan(kathy ?? 0);
  expect(mud).toBeLessThan(7);
});

test('the crop is to look where each passage is seen, and in the end where the last of them is', () => {
  const { focus, passages } = wantedFor(tableau, ledger, files, view, () => 'here');
  const [sky, kathy, mud] = passages.map(one => one.focus);
  expect(sky?.[0]).toBeCloseTo(0.55);
  expect(kathy?.[0]).toBeLessThan(0.3);
  expect([mud, focus]).toEqual([kathy, kathy]);
});

test('what is still on its way is already looked at, what is lost is not', () => {
  const [coming, lost] = (['coming', 'lost'] as const).map(kathy =>
    wantedFor(tableau, ledger, files, view, passage => (passage === 'kathy' ? kathy : 'here')),
  );
  expect(coming?.focus[0]).toBeLessThan(0.3);
  expect(lost?.focus[0]).toBeCloseTo(0.55);
});
