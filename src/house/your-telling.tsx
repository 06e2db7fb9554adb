import type { Step } from '../story/step.ts';

interface Props {
  readonly steps: readonly Step[];
  readonly onSave: () => void;
}

/** All that has been told, to read again, print or keep. */
export function YourTelling({ steps, onSave }: Props) {
  return (
    <>
      <div class="row">
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" onClick={onSave}>
          Save as a page
        </button>
      </div>
      <article class="whole" aria-label="The whole telling">
        {steps.map((step, number) => (
          <section key={number}>
            {step.lines.map((line, at) => (
              <p
                key={at}
                class={line.chosen && (steps[number - 1]?.choices.length ?? 0) > 1 ? 'hers' : undefined}
              >
                {line.text}
              </p>
            ))}
          </section>
        ))}
      </article>
    </>
  );
}
