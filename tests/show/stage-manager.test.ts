import { describe, expect, it } from 'vitest';
import { StageManager } from '../../src/show/stage-manager.ts';
import { Teller } from '../../src/story/teller.ts';
import type { Choice } from '../../src/telling/telling.ts';
import { compileText } from '../stories/compile.ts';
import { Departments, settled } from './departments.ts';

const story = compileText(`
VAR madame = unasked
-> hall
=== hall ===
# picture: dormitory
# ambience: ward
There were nine beds. # show: beds
The door stood open. # show: door # hear: floorboard
*   She was crying.
    ~ madame = held
    I would swear to that. # show: madame
*   I went on dancing.
    Round and round.
-   That was all. # music: theme
*   I put the pillow down.
    -> END
*   I held it.
    -> END
`);

function rehearse(choices: readonly Choice[] = []) {
  const departments = new Departments();
  const { reader, clock, stage, sound } = departments;
  const kept: (readonly Choice[])[] = [];
  const manager = new StageManager(new Teller(story), story.needs, { reader, clock, stage, sound }, now =>
    kept.push(now),
  );
  const over = new AbortController();
  const performed = manager.perform(choices, over.signal);
  return { departments, manager, kept, over, performed };
}

const crying: Choice = { index: 0, of: 2, words: 'She was crying.' };

describe('the stage manager', () => {
  it('puts all the words of a step on the page before any cue is called', async () => {
    const { departments } = rehearse();
    await settled();
    // Not even a frame of the picture is drawn while the words are being put on the screen.
    expect(departments.calls).toEqual(['write 1', 'prepare dormitory', 'wait 0.1']);
    expect(departments.page.steps[0]?.lines.map(line => line.text)).toEqual([
      'There were nine beds.',
      'The door stood open.',
    ]);
  });

  it('calls the cues of a line only once the line before it has been read', async () => {
    const { departments } = rehearse();
    await settled();
    await departments.rest();
    expect(departments.tableau?.shown).toEqual(['beds']);
    expect(departments.calls).not.toContain('play floorboard');
    await departments.rest();
    expect(departments.tableau?.shown).toEqual(['beds', 'door']);
    expect(departments.calls).toContain('play floorboard');
  });

  it('goes on when the reader has scrolled past a line, without waiting for the time it takes to read', async () => {
    const { departments } = rehearse();
    await settled();
    await departments.rest();
    await departments.pass(0);
    expect(departments.tableau?.shown).toEqual(['beds', 'door']);
  });

  it('lets everything of a step stand at once when it is answered early, and leaves its sounds out', async () => {
    const { departments } = rehearse();
    await settled();
    await departments.answer({ kind: 'choose', index: 1 });
    await departments.rest();
    expect(departments.calls).toContain('show dormitory: beds door bleeding');
    expect(departments.calls).not.toContain('play floorboard');
    expect(departments.page.steps).toHaveLength(2);
  });

  it('keeps the telling after every choice, and only then', async () => {
    const { departments, kept } = rehearse();
    await settled();
    expect(kept).toEqual([]);
    await departments.answer({ kind: 'choose', index: 0 });
    expect(kept).toEqual([[crying]]);
  });

  it('shows at once how a seam has been kept, before the next cue', async () => {
    const { departments } = rehearse();
    await departments.answer({ kind: 'choose', index: 0 });
    await departments.rest();
    expect(departments.tableau?.shown).not.toContain('madame');
    expect(departments.ledgers.at(-1)?.seams.madame?.way).toBe('held');
  });

  it('stands at once where a telling had come to, with nothing moving and nothing heard again', async () => {
    const { departments } = rehearse([crying]);
    await settled();
    expect(departments.page.steps).toHaveLength(2);
    expect(departments.tableau).toMatchObject({ shown: ['beds', 'door', 'madame'], music: 'theme' });
    expect(departments.calls.filter(call => call.includes('bleeding') || call.startsWith('play'))).toEqual(
      [],
    );
  });

  it('goes back one step, and forward again to the same words', async () => {
    const { departments, kept } = rehearse();
    await departments.answer({ kind: 'choose', index: 0 });
    const there = departments.page.steps;
    await departments.answer({ kind: 'back' });
    expect(departments.page).toMatchObject({ forward: true });
    expect(departments.page.steps).toHaveLength(1);
    expect(departments.tableau?.shown).toEqual(['beds', 'door']);
    await departments.answer({ kind: 'forward' });
    expect(departments.page.steps).toEqual(there);
    expect(departments.page.forward).toBe(false);
    expect(kept.map(choices => choices.length)).toEqual([1, 0, 1]);
  });

  it('forgets what was taken back once another way has been chosen', async () => {
    const { departments } = rehearse();
    await departments.answer({ kind: 'choose', index: 0 });
    await departments.answer({ kind: 'back' });
    await departments.answer({ kind: 'choose', index: 1 });
    expect(departments.page.forward).toBe(false);
    expect(departments.ledgers.at(-1)?.seams).toEqual({});
  });

  it('returns to any earlier step, and what came after it can be walked again', async () => {
    const { departments } = rehearse();
    await departments.answer({ kind: 'choose', index: 0 });
    await departments.answer({ kind: 'choose', index: 1 });
    const end = departments.page.steps;
    await departments.answer({ kind: 'return', choices: 0 });
    await departments.answer({ kind: 'forward' });
    await departments.answer({ kind: 'forward' });
    expect(departments.page.steps).toEqual(end);
  });

  it('shows a department that comes late how things stand', async () => {
    const { departments, manager } = rehearse([crying]);
    await settled();
    const late = new Departments();
    manager.enter({ stage: late.stage });
    expect(late.tableau).toEqual(departments.tableau);
    expect(late.calls).toEqual(['prepare dormitory', 'show dormitory: beds door madame']);
  });

  it('shows something else aside, and the story as it stood when that is put away', async () => {
    const { departments, manager } = rehearse([crying]);
    await settled();
    const stood = departments.tableau;
    manager.aside({ ...manager.tableau, picture: 'shore', shown: [] });
    expect(departments.tableau?.picture).toBe('shore');
    manager.aside(undefined);
    expect(departments.tableau).toEqual(stood);
  });

  it('ends without a word when it is broken off', async () => {
    const { departments, over, performed, kept } = rehearse();
    await settled();
    over.abort();
    await expect(performed).resolves.toBeUndefined();
    await departments.rest();
    expect(departments.calls).not.toContain('play floorboard');
    expect(kept).toEqual([]);
  });
});
