import type { Howl } from 'howler';
import { nodeOf, tellItRuns } from './inside.ts';

/** One recording sounding once, or round and round. */
export interface Voice {
  stop(): void;
}

interface VoiceOptions {
  readonly into: AudioNode;
  /** Seconds of the audio clock: stems given the same one are in step to the sample. */
  readonly when: number;
  readonly rate?: number;
  /** Called once, when it has ended or been stopped. */
  ended(): void;
}

/** Starts the `part` of a decoded recording; only while the context runs. */
export function startVoice(context: AudioContext, howl: Howl, options: VoiceOptions): Voice {
  tellItRuns();
  const started = catchSource(context, options.when, () => howl.play('part'));
  const node = nodeOf(howl, started.result);
  node?.disconnect();
  node?.connect(options.into);
  started.source?.playbackRate.setValueAtTime(options.rate ?? 1, context.currentTime);

  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    howl.stop(started.result);
    options.ended();
  };
  // howler's own `end` is a timer, which runs on while the context sleeps.
  started.source?.addEventListener('ended', end);
  return {
    stop() {
      if (!over) started.source?.stop();
      end();
    },
  };
}

/**
 * howler starts what it plays at once, and loops for a day at most. Here the source it asks for starts at our time
 * and has no end but its own.
 */
function catchSource<T>(context: AudioContext, when: number, play: () => T) {
  let source: AudioBufferSourceNode | undefined;
  const create = context.createBufferSource;
  context.createBufferSource = () => {
    const made = create.call(context);
    const start = made.start;
    made.start = (_now?: number, offset?: number) => start.call(made, when, offset);
    source = made;
    return made;
  };
  try {
    return { result: play(), source: source as AudioBufferSourceNode | undefined };
  } finally {
    // What was put on this one context gives way to its prototype's own again.
    Reflect.deleteProperty(context, 'createBufferSource');
  }
}
