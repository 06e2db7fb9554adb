/** The colour of the paper, until its own image is drawn. */
export const paperColour = '#f5f0e6';

/**
 * A canvas that fills its host, whatever size it has inside, and that screen readers pass over.
 * Whoever draws on it may write sizes of their own; the host's shape is what counts.
 */
export function fillingCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const shape = { display: 'block', position: 'absolute', inset: '0', width: '100%', height: '100%' };
  const look = { 'object-fit': 'cover', background: paperColour };
  for (const [name, value] of Object.entries({ ...shape, ...look }))
    canvas.style.setProperty(name, value, 'important');
  return canvas;
}

/** The size of a host in canvas pixels; one that is not laid out yet has some size all the same. */
export function sizeOf({ clientWidth, clientHeight }: HTMLElement, resolution: number) {
  const pixels = (length: number) => Math.max(2, Math.round(length * resolution));
  return { width: pixels(clientWidth), height: pixels(clientHeight) };
}

/** The shape of a host, in CSS pixels, whatever its canvas has inside. */
export const shapeOf = (host: HTMLElement) => sizeOf(host, 1);

/** A resize is answered when it has stopped for so long, in milliseconds; until then the canvas is stretched. */
const rest = 120;

/** Calls back when the host has come to a new size; @returns the undo. */
export function onResize(host: HTMLElement, resized: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let laidOut = host.clientWidth > 0;
  const observer = new ResizeObserver(() => {
    clearTimeout(waiting);
    // From nothing to something there is nothing to stretch.
    waiting = setTimeout(resized, laidOut ? rest : 0);
    laidOut = host.clientWidth > 0;
  });
  observer.observe(host);
  return () => {
    clearTimeout(waiting);
    observer.disconnect();
  };
}
