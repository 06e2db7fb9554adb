import type { Page } from 'playwright-core';
import type { Step } from '../../src/story/step.ts';
import { Teller } from '../../src/story/teller.ts';
import { writeFile } from '../../src/telling/file.ts';
import { chanceFrom } from '../../tools/chance.ts';
import { compileStory } from '../../tools/compile.ts';
import { byChance } from '../../tools/cover.ts';
import { walk } from '../../tools/walk.ts';

const compiled = compileStory('story/main.ink');
if (!compiled.ok) throw new Error('the story has problems');
const { story } = compiled;
const teller = new Teller(story);

/** When it was told, as it is kept and as it is said. */
const [begun, day] = ['2026-03-01T09:00:00.000Z', '1 March 2026'];

/** A telling that was made beforehand, without a browser: all its steps, and the choices that made them. */
export interface Made {
  readonly steps: readonly Step[];
  readonly choices: readonly number[];
}

/** The telling of a reader who chooses by chance, as readOn does with the same seed. */
export function make(seed: number): Made {
  const { steps, choices, fault } = walk(teller, byChance(chanceFrom(seed)));
  if (fault !== undefined) throw new Error(fault);
  return { steps, choices };
}

/** Puts a telling on the shelf as a reader does who brings it in a file, as far as so many choices. */
export async function bring(page: Page, made: Made, length = made.choices.length): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save and open', exact: true }).click();
  const buffer = Buffer.from(saved(made, length));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tideline.json', mimeType: 'application/json', buffer });
  await page.getByText('It is on your shelf now.').waitFor();
}

/** Brings a telling, and opens it. */
export async function openAt(page: Page, made: Made, length: number): Promise<void> {
  await bring(page, made, length);
  await page.locator('dialog button.entry').filter({ hasText: day }).click();
  await page.locator('.step').nth(length).waitFor();
}

function saved({ steps, choices }: Made, length: number): string {
  const chosen = choices.slice(0, length).map((index, at) => {
    const offered = steps[at]?.choices ?? [];
    return { index, of: offered.length, words: offered[index] ?? '' };
  });
  const telling = {
    format: 1,
    id: 'the-first',
    edition: story.edition,
    begun,
    kept: begun,
    choices: chosen,
    ended: length === choices.length || undefined,
  } as const;
  return writeFile({ tellings: [telling], bookmarks: [] }, begun).text;
}
