/** Three box blurs, close to a Gaussian of `sigma` pixels. Edges repeat. */
export const blur = (source: Float32Array, width: number, height: number, sigma: number): Float32Array => {
  const out = source.slice();
  if (sigma < 0.4) return out;
  const scratch = new Float32Array(out.length);
  for (const radius of boxes(sigma)) {
    rows(out, scratch, width, height, radius);
    columns(scratch, out, width, height, radius);
  }
  return out;
};

const passes = 3;

const boxes = (sigma: number): readonly number[] => {
  const ideal = Math.sqrt((12 * sigma * sigma) / passes + 1);
  const odd = Math.floor(ideal) - (Math.floor(ideal) % 2 === 0 ? 1 : 0);
  const small = Math.round(
    (12 * sigma * sigma - passes * odd * odd - 4 * passes * odd - 3 * passes) / (-4 * odd - 4),
  );
  return Array.from({ length: passes }, (_, i) => ((i < small ? odd : odd + 2) - 1) / 2);
};

const rows = (from: Float32Array, to: Float32Array, width: number, height: number, radius: number): void => {
  const share = 1 / (radius * 2 + 1);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    const end = start + width - 1;
    let sum = (radius + 1) * (from[start] as number);
    for (let j = 0; j < radius; j++) sum += from[Math.min(start + j, end)] as number;
    for (let i = start; i <= end; i++) {
      sum += (from[Math.min(i + radius, end)] as number) - (from[Math.max(i - radius - 1, start)] as number);
      to[i] = sum * share;
    }
  }
};

const columns = (
  from: Float32Array,
  to: Float32Array,
  width: number,
  height: number,
  radius: number,
): void => {
  const share = 1 / (radius * 2 + 1);
  const sums = new Float32Array(width);
  const row = (y: number): number => Math.max(0, Math.min(height - 1, y)) * width;
  for (let x = 0; x < width; x++) sums[x] = (radius + 1) * (from[x] as number);
  for (let j = 0; j < radius; j++)
    for (let x = 0; x < width; x++) sums[x] = (sums[x] as number) + (from[row(j) + x] as number);
  for (let y = 0; y < height; y++) {
    const enter = row(y + radius);
    const leave = row(y - radius - 1);
    for (let x = 0; x < width; x++) {
      const sum = (sums[x] as number) + (from[enter + x] as number) - (from[leave + x] as number);
      sums[x] = sum;
      to[y * width + x] = sum * share;
    }
  }
};
