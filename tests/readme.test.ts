import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Teller } from '../src/story/teller.ts';
import { compileStory } from '../tools/compile.ts';

const readme = readFileSync('README.md', 'utf8');
const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('the README names the Node that is needed, and only commands that there are', () => {
  expect(engines.node).toBe(`>=${/Node (?<version>[\d.]+) or later/.exec(readme)?.groups?.version}`);
  const commands = [
    ...readme.matchAll(/npm (?:run )?(?<name>start|test|story|paint|score|press|pack|bench)\b/g),
  ];
  expect(commands.length).toBeGreaterThan(6);
  for (const { groups } of commands) expect(Object.keys(scripts)).toContain(groups?.name);
});

test('every link in it leads somewhere', () => {
  const links = [...readme.matchAll(/\]\((?<to>[^)#]+)\)/g)].map(({ groups }) => groups?.to ?? '');
  expect(links.filter(to => !existsSync(to))).toEqual([]);
});

test('the title page begins with the first words of the story', () => {
  const compiled = compileStory('story/main.ink');
  if (!compiled.ok) throw new Error('the story does not compile');
  const page = readFileSync('index.html', 'utf8');
  for (const { text } of new Teller(compiled.story).tell().lines.slice(0, 2)) expect(page).toContain(text);
});
