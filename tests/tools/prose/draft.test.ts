import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftOf } from '../../../tools/prose/draft.ts';
import { proseOf } from '../../../tools/prose.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tideline-'));
  mkdirSync(path.join(folder, '1-house'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
const main = (): string => `${folder}/main.ink`;

test('what no file includes yet is read too, and what is included is read once', () => {
  write('main.ink', 'INCLUDE 1-house/a.ink\n-> a');
  write('1-house/a.ink', '=== a\nOne two.\n-> END');
  write('1-house/b.ink', '=== b\nThree.\n-> nowhere');
  const { tree, folder: from, problems } = draftOf(main());
  expect([...proseOf(tree, from).words]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(problems.map(({ file }) => path.basename(file))).toEqual(['b.ink']);
});

test('a file that is missing or broken hides no other', () => {
  write('main.ink', 'INCLUDE 1-house/missing.ink\nINCLUDE 1-house/broken.ink\nINCLUDE 1-house/a.ink\n-> a');
  write('1-house/a.ink', '=== a\nOne two.\n-> END');
  write('1-house/broken.ink', '=== broken\nOne {x:\n* [\n- -> END');
  const { tree, folder: from } = draftOf(main());
  expect(proseOf(tree, from).words.get('a')).toBe(2);
});
