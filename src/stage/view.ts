/** What draws WebGL here, if anything does. */
export type Graphics = 'none' | 'software' | 'hardware';

/** Looked for before Phaser is fetched, which cannot do without. */
export function probe(): Graphics {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl');
  if (!gl) return 'none';
  const precise = gl.getShaderPrecisionFormat(gl.FRAGMENT_SHADER, gl.HIGH_FLOAT);
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : '';
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  // Picture pixels go up to 1600: less than a high float loses the grain.
  if (!precise || precise.precision === 0) return 'none';
  return /swiftshader|llvmpipe|software/i.test(String(name)) ? 'software' : 'hardware';
}

/** Drawn smaller than this, a picture at half its size shows all there is to see, and thin lines don't break up. */
const halfWillDo = 0.62;

/**
 * Whether pictures are better loaded at half their size.
 * @param scale canvas pixels for each picture pixel
 */
export function small(scale: number): boolean {
  // Known to some browsers only.
  const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
  return (deviceMemory ?? 8) <= 4 || scale < halfWillDo;
}
