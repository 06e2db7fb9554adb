import type { Note } from '../cue/note.ts';
import { noteWords } from './note-words.ts';

interface Props {
  readonly choices: readonly string[];
  /** For each of them, what it does about something hard. */
  readonly notes: readonly (Note | undefined)[];
  readonly onChoose: (index: number) => void;
}

/** What she could say next: a counted list of buttons, or one by itself where the story only pauses. */
export function Choices({ choices, notes, onChoose }: Props) {
  const button = (words: string, index: number) => (
    <button
      type="button"
      data-choice={index}
      // The second click of a double click would choose from what has only just appeared.
      onClick={event => event.detail < 2 && onChoose(index)}
    >
      {words}
      {notes[index] && <small class="note"> {noteWords(notes[index])}</small>}
    </button>
  );
  const [only] = choices;
  if (only !== undefined && choices.length === 1) return <p class="pause">{button(only, 0)}</p>;
  return (
    <ol class="choices" aria-label={`${inWords[choices.length] ?? choices.length} ways to go on`}>
      {choices.map((words, index) => (
        <li key={words}>{button(words, index)}</li>
      ))}
    </ol>
  );
}

const inWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
