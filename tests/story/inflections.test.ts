import { expect, test } from 'vitest';
import type { Way } from '../../src/story/ledger.ts';
import { Teller } from '../../src/story/teller.ts';
import { bentOn } from '../../tools/bent.ts';
import { chanceFrom } from '../../tools/chance.ts';
import { settingsIn } from '../../tools/compile/settings.ts';
import { byChance } from '../../tools/cover.ts';
import { type Walker, walk } from '../../tools/walk.ts';
import { ink, story } from './real.ts';

/** As many readers of each bent, whose other choices are left to chance. */
const readers = 4;

const settings = settingsIn(ink.tree, ink.folder);
const optionsWith = (sets: (variable: string, given: readonly string[]) => boolean): ReadonlySet<string> =>
  new Set(
    settings.filter(({ variable, given }) => sets(variable, given)).flatMap(({ option }) => option ?? []),
  );

const secret = optionsWith(variable => variable === 'secret_told');
const owning = optionsWith(variable => variable === 'told');
const amending = optionsWith((_, given) => given.includes('amended'));

/** Says one of these wherever it is offered. */
const seeking =
  (these: ReadonlySet<string>, then: Walker): Walker =>
  (offered, step) => {
    const found = offered.findIndex(path => these.has(path));
    return found < 0 ? then(offered, step) : found;
  };

/** Says none of these where there is anything else. */
const sparing =
  (these: ReadonlySet<string>, then: Walker): Walker =>
  (offered, step) => {
    const others = offered.filter(path => !these.has(path));
    return others.length === 0 ? then(offered, step) : offered.indexOf(others[then(others, step)] ?? '');
  };

/** The stitches of the fence that readers of one bent come to, before the letter. */
function inflectionsOf(walker: (then: Walker) => Walker): readonly string[] {
  const teller = new Teller(story);
  const came = Array.from({ length: readers }, (_, seed) => {
    const { offered, fault } = walk(teller, walker(byChance(chanceFrom(seed + 1))));
    expect(fault).toBeUndefined();
    return offered.flat().flatMap(path => /^fence\.(?<stitch>[a-z_]+)\./.exec(path)?.groups?.stitch ?? []);
  });
  return [...new Set(came.flat())].filter(stitch => stitch !== 'the_letter').sort();
}

const ways = ['held', 'faced', 'released'] as const;
const kept = (way: Way) => (then: Walker) => sparing(secret, sparing(amending, bentOn(way, ink, then)));
const amended = (way: Way) => (then: Walker) => sparing(secret, seeking(amending, bentOn(way, ink, then)));
const told = (way: Way) => (then: Walker) =>
  seeking(secret, seeking(amending, seeking(owning, bentOn(way, ink, then))));

test.each<[Way, string]>([
  ['held', 'as_far_as_the_ditch'],
  ['faced', 'the_pig_unit'],
  ['released', 'bare_wire'],
])('who has mostly %s comes to %s', (way, stitch) => {
  expect(inflectionsOf(kept(way))).toEqual([stitch]);
});

test.each(ways)('who has amended what she could sees with both eyes, though she mostly %s', way => {
  expect(inflectionsOf(amended(way))).toEqual(['both_eyes']);
});

test.each(ways)('what she had told nobody, once told, wins over amendments and what was mostly %s', way => {
  expect(inflectionsOf(told(way))).toEqual(['forty_one_steps']);
});
