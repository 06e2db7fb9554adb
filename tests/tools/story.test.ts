import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The command, on one of the tiny stories. */
function story(fixture: string, ...args: readonly string[]) {
  const program = [
    'node_modules/tsx/dist/cli.mjs',
    'tools/story.ts',
    '--story',
    `tests/stories/${fixture}.ink`,
  ];
  return spawnSync(process.execPath, [...program, ...args], { encoding: 'utf8' });
}

test('the check passes a story that is whole', () => {
  expect(story('whole')).toMatchObject({ status: 0, stderr: '' });
});

test('the check stops at what is wrong and says where', () => {
  const { status, stderr } = story('wrong');
  expect(status).toBe(1);
  expect(stderr).toBe(
    'tests/stories/wrong.ink:6: an option in square brackets; her chosen words stay in the text\n',
  );
});

test('a walk reports on as many tellings as it is asked for', () => {
  expect(story('whole', 'walk', '7').stdout).toMatch(/^edition \w{4}, 7 tellings\n/);
  expect(story('whole', 'walk', 'many')).toMatchObject({ status: 1 });
});

test('a memory is read along one route, along all of them, or in a whole telling', () => {
  expect(story('whole', 'read', 'field', '--route', '3').stdout).toContain('He was alone out there.');
  expect(story('whole', 'read', 'field', '--all').stdout).toMatch(/— 1 of 2 —[\s\S]*— 2 of 2 —/);
  expect(story('whole', 'read', '--telling', '5').stdout).toMatch(/^The road[\s\S]*Good night\.\n$/);
});

test('a whole telling is read that keeps everything in one way', () => {
  expect(story('whole', 'read', '--keep', 'held').stdout).toContain('>> I was sorry for him.');
  expect(story('whole', 'read', '--keep', 'faced').stdout).toContain('>> I wanted to be seen.');
  expect(story('whole', 'read', '--keep', 'kept')).toMatchObject({ status: 1 });
});

test('the words are read memory by memory, or line by line in one', () => {
  expect(story('whole', 'prose').stdout).toMatch(/^whole +\d+ /m);
  expect(story('whole', 'prose', 'whole').stdout).toContain('last line: Good night.');
  expect(story('whole', 'prose', 'field').stderr).toBe('nothing is written of "field"; there is whole\n');
});

test('what can’t be read is told with what there is', () => {
  expect(story('whole', 'read', 'feild').stderr).toBe('no telling comes to "feild"; there is road, field\n');
  expect(story('whole', 'sing').stderr).toMatch(/^npm run story /);
});
