import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A folder where every program the tests call is a stand-in that does as it is told. */
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tideline-'));
  mkdirSync(path.join(folder, 'bin'));
  for (const program of ['tsc', 'biome', 'knip', 'tsx', 'vite']) standIn(program, 'exit 0');
  vitest({ numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 });
});

afterEach(() => rmSync(folder, { recursive: true }));

function standIn(program: string, script: string): void {
  const file = path.join(folder, 'bin', program);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

function vitest(
  counts: Readonly<Record<string, number>>,
  status = 0,
  testResults: readonly unknown[] = [],
): void {
  const counted = { ...counts, testResults };
  standIn(
    'vitest',
    `echo "$@"; mkdir -p out; echo '${JSON.stringify(counted)}' > out/tests.json; exit ${status}`,
  );
}

function run() {
  const program = ['tools/test.ts', 'node_modules/tsx/dist/cli.mjs']
    .map(file => path.resolve(file))
    .reverse();
  const env = { ...process.env, PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}` };
  const { status, stdout } = spawnSync(process.execPath, program, { cwd: folder, env, encoding: 'utf8' });
  return { status, stdout, last: stdout.trimEnd().split('\n').at(-1) };
}

describe.skipIf(process.platform === 'win32')('the last line counts the tests', () => {
  test('that passed', () => {
    expect(run()).toMatchObject({ status: 0, last: '12 passed, 0 failed' });
  });

  test('that failed and were skipped', () => {
    vitest({ numPassedTests: 9, numFailedTests: 2, numPendingTests: 1, numTodoTests: 2 }, 1);
    expect(run()).toMatchObject({ status: 1, last: '9 passed, 2 failed, 3 skipped' });
  });

  test('and a check that failed before them, which stops nothing that can still be told', () => {
    standIn('biome', 'exit 1');
    standIn('knip', 'exit 1');
    expect(run()).toMatchObject({ status: 1, last: '12 passed, 2 failed' });
  });

  test('and a file that could not even be read', () => {
    const counts = { numPassedTests: 12, numFailedTests: 3, numPendingTests: 0, numTodoTests: 0 };
    vitest(counts, 1, [{ status: 'failed', assertionResults: [] }]);
    expect(run()).toMatchObject({ status: 1, last: '12 passed, 4 failed' });
  });

  test('and a run that failed though no test did', () => {
    vitest({ numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }, 1);
    expect(run()).toMatchObject({ status: 1, last: '12 passed, 1 failed' });
  });

  test('and tests that never came to an end', () => {
    standIn('vitest', 'exit 139');
    expect(run()).toMatchObject({ status: 1, last: '0 passed, 1 failed' });
  });

  test('without those that need a build, where there is none', () => {
    expect(run().stdout).toContain('--project play');
    standIn('vite', 'exit 1');
    const { stdout, last } = run();
    expect(stdout).not.toContain('--project play');
    expect(last).toBe('12 passed, 1 failed');
  });
});
