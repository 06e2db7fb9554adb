// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether what is installed is not what the lock file says: npm writes down what it has installed in a lock
 * file of its own. Packages meant for other systems may be missing.
 * @param {string} project
 */
export function stale(project) {
  const wanted = packagesOf(path.join(project, 'package-lock.json'));
  const installed = packagesOf(path.join(project, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing');
  if (!installed) return true;
  return Object.entries(wanted).some(([name, { version, optional, devOptional }]) => {
    if (name === '') return false;
    const found = installed[name];
    return found ? found.version !== version : !(optional || devOptional);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; optional?: boolean; devOptional?: boolean }> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
