import { drawing } from './images.ts';
import type { Shape } from './weather/mark.ts';

/** White shapes with soft edges, to be tinted: what the brush leaves, drawn once. */
export function drawShape(shape: Shape): HTMLCanvasElement {
  switch (shape) {
    case 'streak':
      return streak();
    case 'cloud':
      return cloud();
    case 'leaf':
      return leaf();
    case 'mote':
      return soft(drawing(32, 32), 16, 16, 16, 1);
  }
}

/** Tapered at the top, heavier at the foot, as a drop is. */
function streak(): HTMLCanvasElement {
  const context = drawing(16, 256);
  const along = context.createLinearGradient(0, 0, 0, 256);
  for (const [at, alpha] of [
    [0, 0],
    [0.5, 0.7],
    [0.9, 1],
    [1, 0],
  ] as const)
    along.addColorStop(at, `rgba(255, 255, 255, ${alpha})`);
  context.fillStyle = along;
  context.filter = 'blur(1px)';
  context.beginPath();
  context.moveTo(8, 0);
  context.quadraticCurveTo(14, 210, 8, 254);
  context.quadraticCurveTo(2, 210, 8, 0);
  context.fill();
  return context.canvas;
}

/** Several soft blots run together, so that the bank has no middle. */
function cloud(): HTMLCanvasElement {
  const context = drawing(512, 256);
  for (const [x, y, radius] of [
    [256, 128, 126],
    [150, 138, 100],
    [352, 122, 112],
    [90, 130, 70],
    [430, 134, 74],
  ] as const)
    soft(context, x, y, radius, 0.6);
  return context.canvas;
}

function leaf(): HTMLCanvasElement {
  const context = drawing(48, 48);
  context.fillStyle = '#fff';
  context.beginPath();
  context.moveTo(3, 26);
  context.bezierCurveTo(12, 4, 32, 6, 45, 22);
  context.bezierCurveTo(34, 40, 14, 44, 3, 26);
  context.fill();
  return context.canvas;
}

function soft(context: CanvasRenderingContext2D, x: number, y: number, radius: number, most: number) {
  const glow = context.createRadialGradient(x, y, 0, x, y, radius);
  // A bell, not a cone: a straight fall shows as a disc.
  for (let at = 0; at <= 1; at += 0.125)
    glow.addColorStop(at, `rgba(255, 255, 255, ${most * Math.cos((at * Math.PI) / 2) ** 2})`);
  context.fillStyle = glow;
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  return context.canvas;
}
