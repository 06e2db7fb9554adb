import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A project of its own with the setup in it, and an npm that only says what it is asked for. */
let project = '';

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'tideline-'));
  for (const file of ['setup.mjs', 'browser.mjs', 'lock.mjs'])
    cpSync(`tools/${file}`, path.join(project, 'tools', file));
  write('package-lock.json', '{"packages":{"a":{"version":"1"}}}');
  write('node_modules/.package-lock.json', '{"packages":{"a":{"version":"1"}}}');
  write('npm.mjs', "console.log('npm', ...process.argv.slice(2));");
});

afterEach(() => rmSync(project, { recursive: true }));

test('where there is nothing to record with, one sentence says what to install', () => {
  const { status, stderr } = setup(['score'], { TIDELINE_SOUNDFONT: '/nowhere', PATH: '/nowhere' });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^Recording needs fluidsynth, ffmpeg and the MuseScore/);
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
}

function setup(args: readonly string[], changed: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, npm_execpath: path.join(project, 'npm.mjs'), ...changed };
  const program = path.join(project, 'tools/setup.mjs');
  return spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' });
}

test('where all is installed nothing is done', () => {
  expect(setup([])).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('what is missing is installed as the lock file says', () => {
  write('node_modules/.package-lock.json', '{"packages":{}}');
  expect(setup([])).toMatchObject({ status: 0, stdout: 'npm ci --include=dev\n' });
});

test('what can’t be installed is told in one sentence', () => {
  write('node_modules/.package-lock.json', '{"packages":{}}');
  write('npm.mjs', 'process.exit(1);');
  expect(setup([])).toMatchObject({
    status: 1,
    stderr: 'The packages could not be installed: is there a way to the npm registry?\n',
  });
});

test('a browser that is there is enough for the tests', () => {
  expect(setup(['browser'], { CHROME_PATH: process.execPath })).toMatchObject({ status: 0, stdout: '' });
});

test('where no browser can be had, one sentence says what to install, and the count still closes', () => {
  // A path that names nothing is taken at its word, and without apt-get on the path nothing can be installed.
  const { status, stdout, stderr } = setup(['browser'], { CHROME_PATH: '/nowhere', PATH: '/nowhere' });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n').at(-1)).toMatch(
    /^The tests need a browser: install Chrome, Edge or Chromium/,
  );
  expect(stdout.trim().split('\n').at(-1)).toBe('0 passed, 1 failed');
});
