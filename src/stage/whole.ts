import type { Tableau } from '../cue/tableau.ts';
import type { Ledger } from '../story/ledger.ts';
import type { StageOptions } from './ports.ts';
import { createStage } from './stage.ts';

/** In CSS pixels: the shape of a picture, so that none of it is cut off. */
const size = { width: '1280px', height: '720px' } as const;

/** Long enough for the slowest machine; what has not come by then stays bare. In milliseconds. */
const patience = 20_000;

/** A whole picture as it stands, drawn where nobody sees it, as PNG; nothing where it can't be drawn. */
export async function paintWhole(
  tableau: Tableau,
  ledger: Ledger,
  source: Pick<StageOptions, 'files' | 'url'>,
): Promise<Blob | undefined> {
  const host = document.createElement('div');
  Object.assign(host.style, { ...size, position: 'fixed', insetInlineStart: '-9999px' });
  document.body.append(host);
  const stage = await createStage({ ...source, host, motion: false });
  try {
    stage.show(tableau, ledger, false);
    const late = performance.now() + patience;
    while (stage.state.moving && performance.now() < late) await new Promise(requestAnimationFrame);
    return await stage.snapshot();
  } finally {
    stage.destroy();
    host.remove();
  }
}
