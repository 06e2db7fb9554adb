import { type Howl, Howler } from 'howler';

/** What we touch inside howler, which is why it is pinned to one version: nothing else reaches in. */
interface InsideHowl {
  readonly _webAudio: boolean;
  _soundById(id: number): { readonly _node: AudioNode } | null;
}

/** The gain node of one playing sound, to be led through a layer of ours. */
export function nodeOf(howl: Howl, id: number): AudioNode | undefined {
  return inside(howl)._soundById(id)?._node;
}

/** Whether it was decoded for Web Audio, and not handed to an audio element, where nothing of ours works. */
export const isDecoded = (howl: Howl): boolean => inside(howl)._webAudio && howl.state() === 'loaded';

/** howler follows its own idea of whether the context runs, and queues sounds when it errs. */
export function tellItRuns(): void {
  (Howler as unknown as { state: string }).state = 'running';
}

const inside = (howl: Howl): InsideHowl => howl as unknown as InsideHowl;
