const far = 1e20;

/**
 * Distance in pixels to the edge of a shape drawn with soft edges (`cover` 0..1):
 * above 0 inside, below 0 outside. Felzenszwalb's transform, aware of partly covered pixels.
 */
export const distance = (cover: Float32Array, width: number, height: number): Float32Array => {
  const outside = new Float64Array(cover.length);
  const inside = new Float64Array(cover.length);
  for (let i = 0; i < cover.length; i++) {
    const a = cover[i] as number;
    if (a >= 0.999) inside[i] = far;
    else if (a <= 0.001) outside[i] = far;
    else if (a < 0.5) outside[i] = (0.5 - a) ** 2;
    else inside[i] = (a - 0.5) ** 2;
  }
  transform(outside, width, height);
  transform(inside, width, height);
  return Float32Array.from(inside, (v, i) => Math.sqrt(v) - Math.sqrt(outside[i] as number));
};

const transform = (grid: Float64Array, width: number, height: number): void => {
  const longest = Math.max(width, height);
  const line = new Float64Array(longest);
  const sites = new Int32Array(longest);
  const bounds = new Float64Array(longest + 1);
  const pass = (start: number, step: number, count: number): void => {
    for (let i = 0; i < count; i++) line[i] = grid[start + i * step] as number;
    let k = 0;
    sites[0] = 0;
    bounds[0] = -far;
    bounds[1] = far;
    for (let q = 1; q < count; q++) {
      const height2 = (line[q] as number) + q * q;
      let cross = 0;
      do {
        const site = sites[k] as number;
        cross = (height2 - (line[site] as number) - site * site) / (q - site) / 2;
      } while (cross <= (bounds[k] as number) && --k > -1);
      k++;
      sites[k] = q;
      bounds[k] = cross;
      bounds[k + 1] = far;
    }
    k = 0;
    for (let q = 0; q < count; q++) {
      while ((bounds[k + 1] as number) < q) k++;
      const site = sites[k] as number;
      grid[start + q * step] = (line[site] as number) + (q - site) ** 2;
    }
  };
  for (let x = 0; x < width; x++) pass(x, width, height);
  for (let y = 0; y < height; y++) pass(y * width, 1, width);
};
