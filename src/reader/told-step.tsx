import { Component } from 'preact';
import type { Step } from '../story/step.ts';

interface Props {
  /** How many choices had been made. */
  readonly number: number;
  readonly step: Step;
  /** Whether its first words were chosen among others, and not only a pause. */
  readonly decided: boolean;
  /** Whether it has only now been told. */
  readonly fresh: boolean;
  /** Undefined for the step that stands. */
  readonly onReturn: ((choices: number) => void) | undefined;
}

/** One step on the page. It is drawn again only when something about it changes, so that a long telling stays quick. */
export class ToldStep extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { step, decided, fresh, onReturn } = this.props;
    return (
      next.step !== step || next.decided !== decided || next.fresh !== fresh || next.onReturn !== onReturn
    );
  }

  override render({ number, step, decided, fresh, onReturn }: Props) {
    const name = step.lines[0]?.chosen ? `words-${number}` : undefined;
    return (
      <section
        class={fresh ? 'step fresh' : 'step'}
        data-step={number}
        tabIndex={-1}
        role={name ? 'group' : undefined}
        aria-labelledby={name}
      >
        {step.lines.map((line, at) => (
          <p key={at} id={at === 0 ? name : undefined} class={line.chosen && decided ? 'hers' : undefined}>
            {line.text}
          </p>
        ))}
        {onReturn && (
          <button
            type="button"
            class="return"
            aria-label={`Go back to: ${firstWords(step)}`}
            title="Go back to here"
            onClick={() => onReturn(number)}
          />
        )}
      </section>
    );
  }
}

/** Enough words to know the place by. */
const firstWords = (step: Step): string => {
  const words = (step.lines[0]?.text ?? '').split(/\s+/);
  return words.length > 7 ? `${words.slice(0, 7).join(' ')}…` : words.join(' ');
};
