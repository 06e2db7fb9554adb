// @ts-check
// Makes a fresh copy of the project ready to run; it is plain JavaScript because nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { stale } from './lock.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 19];
const forTests = process.argv[2] === 'browser';
/** What plays the score when it is recorded. */
const players = ['fluidsynth', 'ffmpeg'];
const soundFont = process.env.TIDELINE_SOUNDFONT ?? '/usr/share/sounds/sf2/MuseScore_General_Full.sf2';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
  stop(
    `Tideline needs Node ${oldestNode.join('.')} or newer, and this is ${process.versions.node}: see https://nodejs.org.`,
  );

if (stale(project)) {
  // Inside npm its own program is named; outside, on Windows, it can only be called through the shell.
  const npm = process.env.npm_execpath;
  const installed = npm
    ? run(process.execPath, [npm, 'ci', '--include=dev'])
    : run('npm', ['ci', '--include=dev'], process.platform === 'win32');
  if (!installed) stop('The packages could not be installed: is there a way to the npm registry?');
}

if (forTests && !findBrowser()) {
  if (!process.env.CHROME_PATH) install('The tests need a browser', ['chromium']);
  if (!findBrowser())
    stop('The tests need a browser: install Chrome, Edge or Chromium, or say where one is in CHROME_PATH.');
}

if (process.argv[2] === 'score' && !canRecord()) {
  install('Recording needs its instruments', [...players, 'musescore-general-soundfont-lossless']);
  if (!canRecord())
    stop(
      'Recording needs fluidsynth, ffmpeg and the MuseScore General sound font: assets/score/README.md says more.',
    );
}

function canRecord() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const there = (/** @type {string} */ player) =>
    folders.some(folder => existsSync(path.join(folder, player)));
  return players.every(there) && existsSync(soundFont);
}

/**
 * Where packages come by apt-get and may be installed without being asked for a password.
 * @param {string} why
 * @param {readonly string[]} packages
 */
function install(why, packages) {
  if (!existsSync('/usr/bin/apt-get')) return;
  const root = process.getuid?.() === 0;
  const apt = (/** @type {string[]} */ ...args) =>
    root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]);
  console.log(`${why}; installing ${packages.join(', ')}.`);
  const wanted = ['install', '-y', '--no-install-recommends', ...packages];
  if (apt(...wanted)) return;
  // A fresh system has no list of packages yet.
  if (apt('update')) apt(...wanted);
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {boolean} shell
 */
function run(program, args, shell = false) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { cwd: project, stdio: 'inherit', env, shell }).status === 0;
}

/**
 * @param {string} why
 * @returns {never}
 */
function stop(why) {
  console.error(why);
  // Whoever counts tests is told that none could be run.
  if (forTests) console.log('0 passed, 1 failed');
  process.exit(1);
}
