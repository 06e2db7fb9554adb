import { parseArgs } from 'node:util';
import { Teller } from '../src/story/teller.ts';
import { bentOn, wayNamed } from './bent.ts';
import { chanceFrom } from './chance.ts';
import { optionsIn } from './compile/options.ts';
import { printed } from './compile/problem.ts';
import { conditionsIn, wordsOf } from './compile/words.ts';
import type { Compiled } from './compile.ts';
import { compileStory } from './compile.ts';
import { byChance, explore, wander } from './cover.ts';
import { coverageOf } from './coverage.ts';
import { differencesIn } from './difference.ts';
import { faultsOf } from './faults.ts';
import { detailsOf, summaryOf, tableOf } from './prose/account.ts';
import { dependentBranches } from './prose/branch.ts';
import { draftOf } from './prose/draft.ts';
import { memoryFaults, proseFaults, proseOf } from './prose.ts';
import { pageOf } from './read.ts';
import { reportOf } from './report.ts';
import { allRoutes, everyOption, type Route, routeOf, tellerAt } from './routes.ts';
import { tally } from './tally.ts';
import { walk } from './walk.ts';

type Sound = Extract<Compiled, { ok: true }>;

const usage = `npm run story                                     checks the story
npm run story -- walk [tellings]                  and reports on so many seeded tellings
npm run story -- read <memory> [--route <seed>]   prints one way through a memory
npm run story -- read <memory> --all              prints every way, or enough to take every option
npm run story -- read --telling <seed>            prints a whole telling
npm run story -- read --keep <way>                and one that keeps every seam held, faced or released
npm run story -- prose                            tells how the words are, memory by memory
npm run story -- prose <memory>                   and in one, line by line`;

/** Tellings for the check alone: enough for steady medians. */
const enough = 100;
/** One telling of so many is told again with each of its seams kept otherwise. */
const sampled = 100;
/** The most routes worth printing. */
const mostRoutes = 64;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    keep: { type: 'string' },
    route: { type: 'string' },
    telling: { type: 'string' },
    story: { type: 'string', default: 'story/main.ink' },
  },
});
const [command = 'check', argument] = positionals;
process.exitCode = command === 'prose' ? prose() : run(compileStory(values.story));

function run(compiled: Compiled): number {
  if (!compiled.ok) return fail(compiled.problems.map(printed));
  switch (command) {
    case 'check':
      return check(compiled, enough);
    case 'walk':
      return check(compiled, Number(argument ?? enough));
    case 'read':
      return read(compiled);
    default:
      return fail([usage]);
  }
}

function check(compiled: Sound, tellings: number): number {
  const { story, ink } = compiled;
  if (!Number.isInteger(tellings) || tellings < 1) return fail([usage]);
  const wandered = wander(story, tellings);
  const explored = explore(story, optionsIn(ink.tree, ink.folder).length, wandered);
  const coverage = coverageOf(compiled, [...wandered, ...explored]);
  const sources = {
    words: wordsOf(ink.tree, ink.folder),
    conditions: conditionsIn(ink.tree, ink.folder),
    dependent: dependentBranches(ink.tree, ink.folder),
  };
  console.log(
    reportOf(
      story,
      sources,
      tally(wandered),
      coverage,
      differencesIn(story, wandered.slice(0, Math.ceil(tellings / sampled))),
    ),
  );
  const words = proseOf(ink.tree, ink.folder);
  console.log(summaryOf(words));
  return fail([...faultsOf(story, coverage), ...proseFaults(words)]);
}

/** Reads what there is, whatever else is wrong; what is wrong with the memory itself is told first. */
function prose(): number {
  const { tree, folder, problems } = draftOf(values.story);
  const words = proseOf(tree, folder);
  if (argument === undefined) {
    console.log(tableOf(words));
    return fail(proseFaults(words));
  }
  const memory = argument.replaceAll('_', '-');
  const own = problems.filter(({ file }) => file.endsWith(`/${memory}.ink`)).map(printed);
  if (!words.words.has(memory))
    return fail([
      ...own,
      `nothing is written of "${memory}"; there is ${[...words.words.keys()].join(', ')}`,
    ]);
  console.log(detailsOf(words, memory));
  return fail([...own, ...memoryFaults(words, memory)]);
}

function read({ story, ink }: Sound): number {
  const { keep, telling } = values;
  const way = keep === undefined ? undefined : wayNamed(keep);
  if (way === undefined && keep !== undefined) return fail([usage]);
  if (telling !== undefined || keep !== undefined) {
    const chance = byChance(chanceFrom(Number(telling ?? 1)));
    const told = walk(new Teller(story), way === undefined ? chance : bentOn(way, ink, chance));
    console.log(pageOf(told));
    return fail(told.fault === undefined ? [] : [told.fault]);
  }
  if (argument === undefined) return fail([usage]);
  const seed = Number(values.route ?? 1);
  const teller = tellerAt(story, argument, seed);
  if (!teller)
    return fail([`no telling comes to "${argument}"; there is ${Object.keys(story.needs).join(', ')}`]);
  if (values.all) print(allRoutes(teller, argument, mostRoutes) ?? everyOption(teller, argument, mostRoutes));
  else print([routeOf(teller, argument, byChance(chanceFrom(seed)))]);
  return 0;
}

function print(routes: readonly Route[]): void {
  for (const [index, route] of routes.entries()) {
    const heading = `— ${index + 1} of ${routes.length} —`;
    console.log(routes.length > 1 ? `${heading}\n\n${pageOf(route)}\n` : pageOf(route));
  }
}

/** Says what is wrong; the number of faults decides how the command ends. */
function fail(faults: readonly string[]): 0 | 1 {
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
}
