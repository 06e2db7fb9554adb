import { type Point, points } from './path.ts';
import type { Pen } from './pen.ts';
import { lerp, smooth } from './scalar.ts';
import { eased, reach } from './vehicleBody.ts';
import { endPane } from './vehicleGlass.ts';
import type { Seen } from './vehicleView.ts';

/** Gutter, shuts, window frames and the edges that turn from the light. */
export const lines = (pen: Pen, seen: Seen, drawn: number, sunward: number): void => {
  const { body, scale } = seen;
  const width = lerp(0.5, 1.05, smooth(16, 110, scale)) * (0.6 + 0.4 * drawn);
  const rule = (path: readonly Point[], o: { width?: number; broken?: number } = {}): void =>
    pen.line(path, { straight: true, wobble: 0.35, wave: 30, broken: 0.24, press: 0.8 * drawn, width, ...o });
  const side = body.profile.map(([x, y]) => seen.on(seen.side, x, y));
  rule(eased(side, scale * 0.06, false), { broken: 0.42, width: width * 0.8 });
  for (const shut of body.shuts) rule(seen.near(shut), { width: width * 0.75 });
  for (const w of body.windows) {
    const frame = eased(seen.near(w), scale * 0.05);
    rule([...frame, frame[0] as Point], { width: width * 0.6, broken: 0.45 });
  }
  const [front, rear] = body.axles;
  const clear = body.radius * 1.12;
  for (const [a, b] of [
    [reach(body, 1, body.sill + 0.05), front + clear],
    [front - clear, rear + clear],
    [rear - clear, reach(body, -1, body.sill + 0.05)],
  ] as const)
    rule(
      seen.near([
        [a, body.sill + 0.01],
        [b, body.sill + 0.01],
      ]),
      { width: width * 1.1, broken: 0.2 },
    );
  if (!seen.end) return;
  const far = body.profile.filter(q => q[0] * seen.end > 0 || q[1] > body.roof - 0.12);
  if (sunward)
    rule(
      eased(
        far.map(([x, y]) => seen.on(-seen.side as 1 | -1, x, y)),
        scale * 0.06,
        false,
      ),
      { broken: 0.35 },
    );
  const [low, high] = seen.end > 0 ? body.screen : body.rear;
  const pane = eased(endPane(seen, low, high, 0.1), scale * 0.06);
  rule([...pane, pane[0] as Point], { width: width * 0.7, broken: 0.4 });
  for (const y of [body.bumper[0], body.bumper[1]])
    rule([seen.at(-1, y), seen.at(1, y)], { width: width * 0.8 });
  const handle = points(`${body.door.at(-2)?.[0] ?? 0},0`)[0] as Point;
  rule(
    seen.near([
      [handle[0] + 0.06, body.waist - 0.1],
      [handle[0] + 0.2, body.waist - 0.1],
    ]),
    { width: width * 1.3, broken: 0 },
  );
};
