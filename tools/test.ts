import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** The checks that come before the tests, each a command of its own. */
const steps = [
  ['types', ['tsc', '--noEmit']],
  ['types of the core', ['tsc', '--noEmit', '-p', 'tsconfig.core.json']],
  ['style', ['biome', 'ci', '--error-on-warnings']],
  ['unused code', ['knip']],
  ['story', ['tsx', 'tools/story.ts']],
  ['build', ['vite', 'build', '--logLevel', 'warn']],
] as const;

const results = 'out/tests.json';

const failedSteps = steps.filter(([name, command]) => !step(name, command)).map(([name]) => name);
const built = !failedSteps.includes('build');
rmSync(results, { force: true });
// Without a build there is nothing to play.
const projects = built ? ['--project', 'unit', '--project', 'play'] : ['--project', 'unit'];
const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', results];
const whole = step('tests', ['vitest', 'run', ...projects, ...reporters, '--passWithNoTests']);
const { passed, failed, skipped } = readResults();
// A run that breaks off, or that is failed by what no test counts, has still failed.
const unaccounted = !whole && failed === 0 ? 1 : 0;
const allFailed = failed + failedSteps.length + unaccounted;

for (const name of failedSteps) console.error(`failed: ${name}`);
console.log(`${passed} passed, ${allFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = allFailed > 0 ? 1 : 0;

function step(name: string, [program, ...args]: readonly [string, ...string[]]): boolean {
  console.log(`\n— ${name} —`);
  // npm puts the project's own programs on the path; on Windows they are scripts, which only a shell runs.
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

interface Counted {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function readResults(): { readonly passed: number; readonly failed: number; readonly skipped: number } {
  try {
    const counted = JSON.parse(readFileSync(results, 'utf8')) as Counted;
    const skipped = counted.numPendingTests + counted.numTodoTests;
    // A file that can't even be read has no tests to fail; it counts as one.
    const unread = counted.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: counted.numPassedTests, failed: counted.numFailedTests + unread.length, skipped };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
