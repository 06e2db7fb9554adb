import { describe, expect, it } from 'vitest';
import { openShelf } from '../../src/shelf/browser-shelf.ts';
import { Evening } from '../../src/show/evening.ts';
import { StageManager } from '../../src/show/stage-manager.ts';
import { Teller } from '../../src/story/teller.ts';
import type { Telling } from '../../src/telling/telling.ts';
import { compileText } from '../stories/compile.ts';
import { Departments, settled } from './departments.ts';

const hall = (second: string): string => `
-> hall
=== hall ===
# picture: dormitory
There were nine beds.
*   She was crying.
*   I went on dancing.
-   That was all.
*   ${second}
    -> door
*   I held it.
    -> END
=== door ===
It was shut.
*   I knocked.
    -> END
*   I sat down.
    -> END
`;

function evening(text = hall('I put it down.')) {
  const story = compileText(text);
  const departments = new Departments();
  const { reader, clock, stage } = departments;
  const said: string[] = [];
  const faults: unknown[] = [];
  let ids = 0;
  const shelf = openShelf(
    () => undefined,
    () => `id-${++ids}`,
  );
  const teller = new Teller(story);
  const performed = new Evening(
    {
      teller,
      shelf,
      now: () => '1998-11-02T21:00:00.000Z',
      newId: () => `id-${++ids}`,
      say: words => said.push(words),
      report: fault => faults.push(fault),
    },
    keep => new StageManager(teller, story.needs, { reader, clock, stage }, keep),
  );
  return { performed, departments, shelf, said, faults, story };
}

const earlier = (words: string): Telling => ({
  format: 1,
  id: 'earlier',
  edition: 'OLDE',
  begun: '1998-11-01T21:00:00.000Z',
  kept: '1998-11-01T21:00:00.000Z',
  choices: [
    { index: 0, of: 2, words: 'She was crying.' },
    { index: 0, of: 2, words },
    { index: 1, of: 2, words: 'I sat down.' },
  ],
});

/** A story of so many decisions, one after another. */
const long = (decisions: number): string =>
  `-> a\n=== a\nOne.\n${Array.from({ length: decisions }, (_, at) => `*   Yes ${at}.\n*   No ${at}.\n-   So ${at}.`).join('\n')}\n-> END\n`;

describe('a long way back', () => {
  const told = async (back: number) => {
    const made = evening(long(14));
    made.performed.begin();
    await settled();
    for (let choice = 0; choice < 14; choice++) await made.departments.answer({ kind: 'choose', index: 0 });
    await made.departments.answer({ kind: 'return', choices: 14 - back });
    return made;
  };
  const lengths = ({ shelf }: Awaited<ReturnType<typeof told>>) =>
    shelf.tellings().map(({ choices }) => choices.length);

  it('leaves what was told beyond it on the shelf, as a telling by itself', async () => {
    const made = await told(12);
    expect(lengths(made).sort((a, b) => a - b)).toEqual([2, 14]);
    // This browser keeps nothing, so nothing is promised.
    expect(made.said.filter(words => /stays on your shelf/.test(words))).toEqual([]);
    expect(made.said.at(-1)).toMatch(/only while the page is open/);
    await made.departments.answer({ kind: 'choose', index: 1 });
    expect(lengths(made).sort((a, b) => a - b)).toEqual([3, 14]);
  });

  it('is not a step or two', async () => {
    expect(lengths(await told(2))).toEqual([12]);
  });
});

describe('an evening', () => {
  it('leaves nothing on the shelf until something has been chosen', async () => {
    const { performed, departments, shelf } = evening();
    performed.begin();
    await settled();
    expect(shelf.tellings()).toEqual([]);
    await departments.answer({ kind: 'choose', index: 1 });
    expect(shelf.tellings().map(({ choices }) => choices)).toEqual([
      [{ index: 1, of: 2, words: 'I went on dancing.' }],
    ]);
  });

  it('begins again beside the old telling, never over it', async () => {
    const { performed, departments, shelf } = evening();
    performed.begin();
    await departments.answer({ kind: 'choose', index: 0 });
    performed.begin();
    await settled();
    await departments.answer({ kind: 'choose', index: 1 });
    expect(
      shelf
        .tellings()
        .map(({ choices }) => choices[0]?.words)
        .toSorted(),
    ).toEqual(['I went on dancing.', 'She was crying.']);
  });

  it('goes on with a telling from an earlier edition by its words', async () => {
    const { performed, departments, said } = evening(
      hall('I put the pillow down.').replace('-   That', '-   Now that'),
    );
    performed.open(earlier('I put the pillow down.'));
    await settled();
    expect(said).toEqual([]);
    expect(performed.telling?.id).toBe('earlier');
    expect(departments.page.steps).toHaveLength(4);
  });

  it('stops at the start of a memory whose words are gone, says so, and leaves the old telling as it was', async () => {
    const { performed, departments, said } = evening(hall('I let it fall.'));
    performed.open(earlier('I put the pillow down.'));
    await settled();
    expect(departments.page.steps).toHaveLength(1);
    expect(said[0]).toMatch(/revised/);
    expect(performed.telling?.id).not.toBe('earlier');
  });

  it('keeps a bookmark with the picture, the place and her last words', async () => {
    const { performed, departments, shelf } = evening();
    performed.begin();
    await departments.answer({ kind: 'choose', index: 0 });
    expect(performed.bookmark('data:image/webp;base64,AAAA').kind).not.toBe('forked');
    expect(shelf.bookmarks()).toMatchObject([
      {
        picture: 'dormitory',
        place: 'The dormitory',
        view: 'data:image/webp;base64,AAAA',
        words: 'That was all.',
        telling: { choices: [{ index: 0 }] },
      },
    ]);
  });

  it('keeps a bookmark on bare paper by her words alone', async () => {
    const { performed, departments, shelf } = evening(
      hall('I put it down.').replace('-   That', '# picture: none\n-   That'),
    );
    performed.begin();
    await departments.answer({ kind: 'choose', index: 1 });
    await departments.rest();
    await departments.rest();
    performed.bookmark('data:image/webp;base64,AAAA');
    expect(shelf.bookmarks()).toMatchObject([
      { picture: undefined, view: undefined, place: '', words: 'That was all.' },
    ]);
  });

  const twice = `VAR tears = unasked
-> hall
=== hall ===
{before("tears")}<>There were nine beds.
*   She was crying.
    ~ tears = held
*   I went on dancing.
    ~ tears = faced
-   -> END`;

  it('begins a new telling upon what the last one that ended has kept, and says so', async () => {
    const { performed, departments, shelf, said } = evening(twice);
    performed.begin();
    await departments.answer({ kind: 'choose', index: 1 });
    performed.begin();
    await settled();
    expect(said).toContain('What you kept last time lies faintly underneath.');
    expect(departments.page.steps[0]?.lines[0]?.text).toBe('facedThere were nine beds.');
    await departments.answer({ kind: 'choose', index: 0 });
    expect(shelf.tellings()[0]).toMatchObject({ underdrawing: { tears: 'faced' }, ended: true });
    performed.begin();
    await settled();
    expect(performed.telling?.underdrawing).toEqual({ tears: 'held' });
  });

  it('goes on upon what it was begun upon, and can be begun on bare paper', async () => {
    const { performed, departments, shelf } = evening(twice);
    performed.begin();
    await departments.answer({ kind: 'choose', index: 1 });
    performed.begin();
    await departments.answer({ kind: 'choose', index: 0 });
    const [second] = shelf.tellings();
    performed.begin('bare paper');
    await settled();
    expect(performed.telling?.underdrawing).toBeUndefined();
    expect(departments.page.steps[0]?.lines[0]?.text).toBe('There were nine beds.');
    if (second) performed.open(second);
    await settled();
    expect(departments.page.steps[0]?.lines[0]?.text).toBe('facedThere were nine beds.');
  });

  it('takes nothing from a telling that has not ended, or has left its end again', async () => {
    const { performed, departments, shelf, said } = evening(twice);
    performed.begin();
    await departments.answer({ kind: 'choose', index: 1 });
    await departments.answer({ kind: 'back' });
    expect(shelf.tellings()).toHaveLength(1);
    performed.begin();
    await settled();
    expect(performed.telling?.underdrawing).toBeUndefined();
    expect(said).not.toContain('What you kept last time lies faintly underneath.');
  });

  it('stands where it stood when the story itself stumbles, and says that nothing is lost', async () => {
    const stumbling = hall('I put it down.').replace('It was shut.', 'It was {said("nothing")}.');
    const { performed, departments, said, faults, shelf } = evening(`VAR nothing = unasked\n${stumbling}`);
    performed.begin();
    await departments.answer({ kind: 'choose', index: 0 });
    await departments.answer({ kind: 'choose', index: 0 });
    await settled();
    expect(faults).toHaveLength(1);
    expect(said.at(-1)).toMatch(/Nothing is lost/);
    expect(departments.page.steps).toHaveLength(2);
    await departments.answer({ kind: 'choose', index: 1 });
    expect(shelf.tellings()[0]?.choices.map(({ words }) => words)).toEqual(['She was crying.', 'I held it.']);
  });
});
