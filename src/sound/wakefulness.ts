import type { Output } from './output.ts';

/** How sound leaves and returns with the page, in seconds. */
const leaving = 0.4;
const returning = 0.8;

/** Things a reader does that allow a context to run. */
const gestures = ['pointerdown', 'keydown', 'touchend'] as const;

/**
 * Keeps the context running while the page is seen, and quiet and asleep while it is not. Phones stop it when a call
 * comes in and do not always start it again, so every gesture asks. Returns what ends it.
 */
export function keepAwake(output: Output, changed: () => void): () => void {
  const { context } = output;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet = false;

  const wake = (): void => {
    if (document.hidden || context.state === 'running') return;
    // Refused until a gesture comes: then we ask again.
    context.resume().catch(() => undefined);
  };
  const sleep = (): void => {
    if (document.hidden) context.suspend().catch(() => undefined);
  };
  const look = (): void => {
    clearTimeout(timer);
    if (document.hidden !== quiet) {
      quiet = document.hidden;
      output.hush(quiet, quiet ? leaving : returning);
    }
    if (quiet) timer = setTimeout(sleep, leaving * 1000 + 100);
    else wake();
    changed();
  };

  document.addEventListener('visibilitychange', look);
  context.addEventListener('statechange', changed);
  for (const gesture of gestures) document.addEventListener(gesture, wake, true);
  touch(context);
  look();

  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    context.removeEventListener('statechange', changed);
    for (const gesture of gestures) document.removeEventListener(gesture, wake, true);
  };
}

/** iOS lets a context run for good once something has been played in a gesture, if only one empty sample. */
function touch(context: AudioContext): void {
  const source = context.createBufferSource();
  source.buffer = context.createBuffer(1, 1, context.sampleRate);
  source.connect(context.destination);
  source.start();
}
