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

/** Whether pictures are better loaded at half their size. `deviceMemory` is known to some browsers only. */
export function small(): boolean {
  const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
  const { width, height } = window.screen;
  return (deviceMemory ?? 8) <= 4 || Math.max(width, height) * devicePixelRatio < 1000;
}
