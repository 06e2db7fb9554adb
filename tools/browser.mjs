// @ts-check
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * The program of an installed Chrome, Edge or Chromium, wherever such a thing usually is; $CHROME_PATH goes
 * before all others.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  return (named ? [named] : candidates()).find(runs);
}

/** @returns {readonly string[]} */
function candidates() {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(homedir(), 'Applications')].flatMap(folder =>
        ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name =>
          path.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
        ),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(variable =>
        [
          ['Google', 'Chrome', 'Application', 'chrome.exe'],
          ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
          ['Chromium', 'Application', 'chrome.exe'],
        ].map(parts => path.join(process.env[variable] ?? '', ...parts)),
      );
    default:
      return [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'].flatMap(folder =>
        [
          'google-chrome-stable',
          'google-chrome',
          'chromium',
          'chromium-browser',
          'microsoft-edge-stable',
          'microsoft-edge',
        ].map(name => path.join(folder, name)),
      );
  }
}

/** @param {string} program */
function runs(program) {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
