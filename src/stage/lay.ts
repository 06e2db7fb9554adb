import type { Box } from './box.ts';
import type { Layers } from './layers.ts';
import type { Drawn } from './plan.ts';

/**
 * One passage on a plain canvas, whose units are picture pixels. Exponents become shares of the same image multiplied in,
 * tints and the tooth of the pencil are left out, and what bleeds in elsewhere comes all over at once here.
 */
export function layPassage(context: CanvasRenderingContext2D, layers: Layers, box: Box, drawn: Drawn): void {
  const { progress, treatment } = drawn;
  const { wash, line, body } = layers;
  if (body) lay(context, body, box, treatment.body * progress, 'source-over');
  context.filter = treatment.chroma === 1 ? 'none' : `saturate(${treatment.chroma})`;
  if (wash) multiply(context, wash, box, treatment.wash * progress);
  context.filter = 'none';
  if (line) multiply(context, line, box, treatment.line * progress);
  if (treatment.ghost === 0) return;
  const [x, y] = treatment.ghostAt;
  const beside = { ...box, x: box.x + x, y: box.y + y };
  if (wash) multiply(context, wash, beside, treatment.wash * treatment.ghost * 0.5 * progress);
  if (line) multiply(context, line, beside, treatment.ghost * progress);
}

/** The light, then the paper, over everything. */
export function layGround(
  context: CanvasRenderingContext2D,
  light: CanvasImageSource,
  paper: CanvasImageSource | string,
  whole: Box,
): void {
  const { x, y, width, height } = whole;
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'multiply';
  context.drawImage(light, x, y, width, height);
  if (typeof paper === 'string') {
    context.fillStyle = paper;
    context.fillRect(x, y, width, height);
  } else context.drawImage(paper, x, y, width, height);
}

/** To a power, nearly: whole times at full strength, and the rest as a share. */
function multiply(
  context: CanvasRenderingContext2D,
  image: CanvasImageSource,
  box: Box,
  power: number,
): void {
  for (let left = power; left > 0; left--) lay(context, image, box, Math.min(1, left), 'multiply');
}

function lay(
  context: CanvasRenderingContext2D,
  image: CanvasImageSource,
  { x, y, width, height }: Box,
  alpha: number,
  how: GlobalCompositeOperation,
): void {
  if (alpha <= 0) return;
  context.globalAlpha = alpha;
  context.globalCompositeOperation = how;
  context.drawImage(image, x, y, width, height);
}
