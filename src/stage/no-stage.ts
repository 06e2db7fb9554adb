import { type PictureStage, type StageOptions, type StageState, tell, untell } from './ports.ts';

/** Where nothing can be drawn, nothing is. */
export function noStage({ host }: StageOptions): PictureStage {
  const state: StageState = { picture: undefined, passages: {}, moving: false, renderer: 'none' };
  tell(host, state);
  return {
    state,
    show() {},
    prepare() {},
    setMotion() {},
    snapshot: () => Promise.resolve(undefined),
    destroy: () => untell(host),
  };
}
