import { Story } from 'inkjs';
import { chanceFrom } from '../../tools/chance.ts';
import { story as compiled } from './real.ts';

/** No telling has so many choices. */
const mostChoices = 2000;

/** The memories that every telling passes. */
const passed = ['ruthcompletes', 'lastvisit', 'house', 'fence'];
/** Set by the story in the very text where it is said. */
const said = ['fate_ruth', 'fate_tommy', 'no_deferral', 'drove_off'];

/** Ink alone, without the teller: a test of the story asks it for what only ink knows. */
const story = new Story(compiled.ink);
story.onError = message => {
  throw new Error(message);
};
story.BindExternalFunction('said', () => '', true);
story.BindExternalFunction('before', () => '', true);

/** What has happened before a telling begins, of all that can't be otherwise. */
export function happenedAlready(): readonly string[] {
  story.ResetState();
  return said.filter(name => story.variablesState[name] !== false);
}

/** What is amiss with the tellings of so many readers who choose by chance, from one seed on. */
export function amissIn(tellings: number, from: number): readonly string[] {
  return Array.from({ length: tellings }, (_, number) => from + number).flatMap(seed => {
    const { choices, last } = tell(seed);
    const wrong = [
      ...passed
        .filter(knot => (story.state.VisitCountAtPathString(knot) ?? 0) === 0)
        .map(knot => `passes by ${knot}`),
      ...said.filter(name => story.variablesState[name] !== true).map(name => `leaves ${name} unsaid`),
      ...(last === 'fence' ? [] : [`ends in ${last}`]),
    ];
    return wrong.length > 0 ? [`telling ${seed} ${wrong.join(', ')} (choices ${choices.join(' ')})`] : [];
  });
}

/** One telling to its end: the choices, and the knot that the last of them stands in. */
function tell(seed: number): { readonly choices: readonly number[]; readonly last: string } {
  const chance = chanceFrom(seed);
  const choices: number[] = [];
  let last = '';
  story.ResetState();
  for (;;) {
    story.ContinueMaximally();
    const offered = story.currentChoices;
    if (offered.length === 0) return { choices, last };
    if (choices.length === mostChoices) throw new Error(`telling ${seed} has no end`);
    const index = Math.floor(chance() * offered.length);
    last = offered[index]?.sourcePath.split('.')[0] ?? '';
    choices.push(index);
    story.ChooseChoiceIndex(index);
  }
}
