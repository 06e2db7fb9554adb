import { ebb } from './lit.ts';

/**
 * The formula of the treatments and of the bleeding, as `assets/paint/treat.ts` has it for Node.
 * Coordinates are picture pixels, y downwards; `shift` is how far the passage has drifted.
 */
export const timing = { line: [0, 0.5], wash: [0.18, 1] } as const;
/** Shares of distance, slow noise and fine noise in when the water arrives. They sum to 1. */
export const arrival = { distance: 0.62, slow: 0.28, fine: 0.1 } as const;
/** Depth behind the wet front over which a wash comes to strength, and a line. */
export const front = { wash: 0.12, line: 0.04, wet: 0.014, wetness: 0.9 } as const;
/** How much the wash must change over two pixels to be traced faintly, and fully. */
export const traced = [0.08, 0.3] as const;

/** The noise repeats after so many picture pixels. */
const grainSize = 512;

/** GLSL has no implicit whole numbers. */
const float = (value: number): string => value.toFixed(5);

const common = `
#pragma phaserTemplate(shaderName)
precision highp float;
uniform sampler2D uWash;
uniform sampler2D uMarks;
uniform sampler2D uGrain;
uniform vec4 uQuad;
uniform vec4 uBox;
uniform vec2 uWhole;
uniform vec2 uShift;
uniform vec3 uSource;
uniform float uProgress;
uniform float uStray;
varying vec2 outTexCoord;

/** What strays beyond the edge of the picture finds what lies at the edge. */
vec2 inBox(vec2 p) { return (clamp(p, vec2(0.5), uWhole - 0.5) - uBox.xy) / uBox.zw; }
float inside(vec2 uv) {
  vec2 near = step(vec2(0.0), uv) * step(uv, vec2(1.0));
  return near.x * near.y;
}
float depth(float from, float to, float overrun, float comes) {
  return clamp((uProgress - from) / (to - from), 0.0, 1.0) * (1.0 + overrun) - comes;
}
/** How much of the wash and of the line has come here, and how wet the edge is. */
vec3 bleed(vec2 p, vec3 grain) {
  float comes = distance(p, uSource.xy) / uSource.z * ${float(arrival.distance)}
    + grain.r * ${float(arrival.slow)} + grain.g * ${float(arrival.fine)};
  float d = depth(${float(timing.wash[0])}, ${float(timing.wash[1])}, ${float(front.wash * 1.2)}, comes);
  float wash = smoothstep(0.0, ${float(front.wash)}, d);
  float line = smoothstep(0.0, ${float(front.line)},
    depth(${float(timing.line[0])}, ${float(timing.line[1])}, ${float(front.line * 1.2)}, comes));
  float wet = wash * ${float(front.wetness)} * exp(-abs(d - ${float(front.wet * 2)}) / ${float(front.wet)});
  return vec3(wash, line, wet);
}
`;

const place = `
  vec2 p = uQuad.xy + vec2(outTexCoord.x, 1.0 - outTexCoord.y) * uQuad.zw;
  vec3 grain = texture2D(uGrain, (p + uShift) / ${float(grainSize)}).rgb;
  vec3 come = bleed(p, grain);
  vec2 from = p + (grain.rg - 0.5) * 2.0 * uStray;
`;

/** What hides the distance: white over it, since all paint is multiplied in later. */
export const bodySource = `${common}
uniform float uBody;
void main() {
${place}
  vec2 uv = inBox(from);
  gl_FragColor = vec4(texture2D(uMarks, uv).g * inside(uv) * uBody * come.x);
}
`;

export const paintSource = `${common}
uniform vec4 uStrength;
uniform vec3 uTint;
uniform vec3 uLineTint;
uniform vec3 uGhost;
uniform vec3 uGhostTint;
uniform vec2 uTrace;

float greyAt(vec2 uv) { return dot(texture2D(uWash, uv).rgb, vec3(0.3, 0.59, 0.11)); }
/** Where the wash changes from one picture pixel to the next, as a pencil would follow it. */
float edgeAt(vec2 uv) {
  vec2 step = 1.0 / uBox.zw;
  float across = greyAt(uv + vec2(step.x, 0.0)) - greyAt(uv - vec2(step.x, 0.0));
  float down = greyAt(uv + vec2(0.0, step.y)) - greyAt(uv - vec2(0.0, step.y));
  return smoothstep(${float(traced[0])}, ${float(traced[1])}, length(vec2(across, down)));
}
float lineAt(vec2 uv, float strength, float trace, float come) {
  float line = pow(max(texture2D(uMarks, uv).r, 0.004), strength * come);
  if (trace > 0.0) line *= 1.0 - trace * come * edgeAt(uv);
  return mix(1.0, line, inside(uv));
}
vec3 washAt(vec2 uv, float cover) {
  vec3 wash = mix(vec3(1.0), texture2D(uWash, uv).rgb, inside(uv));
  float grey = dot(wash, vec3(0.3, 0.59, 0.11));
  vec3 toned = clamp(mix(vec3(grey), wash, uStrength.z), 0.004, 1.0);
  return pow(toned, vec3(uStrength.x * cover)) * pow(uTint, vec3((1.0 - grey) * min(cover, 1.0)));
}
void main() {
${place}
  vec3 paint = vec3(1.0);
  if (come.x > 0.001 || come.y > 0.001) {
    vec2 uv = inBox(from);
    float cover = come.x + come.z;
    float line = lineAt(uv, uStrength.y, uTrace.x, come.y);
    // A hard pencil leaves the hollows of the paper white.
    line = mix(line, 1.0, uStrength.w * 0.85 * (1.0 - smoothstep(0.28, 0.5, grain.b)));
    paint = washAt(uv, cover) * mix(uLineTint, vec3(1.0), line);
    if (uGhost.z > 0.0) {
      vec2 first = inBox(from - uGhost.xy);
      float drawn = lineAt(first, uGhost.z, uTrace.y, come.y);
      paint *= washAt(first, cover * uGhost.z * 0.5) * mix(uGhostTint, vec3(1.0), drawn);
    }
  }
  gl_FragColor = vec4(paint, 1.0);
}
`;

/** The paper and the light on it, multiplied over everything; where nothing has been painted there is no light. */
export const groundSource = `
#pragma phaserTemplate(shaderName)
precision highp float;
uniform sampler2D uPaper;
uniform vec3 uTop;
uniform vec3 uBottom;
uniform vec2 uWhole;
uniform float uStrength;
uniform vec4 uEdges;
varying vec2 outTexCoord;
void main() {
  float down = 1.0 - outTexCoord.y;
  vec3 paper = texture2D(uPaper, vec2(outTexCoord.x, down)).rgb;
  vec2 p = vec2(outTexCoord.x, down) * uWhole;
  float away = length(max(max(uEdges.xy - p, p - uEdges.zw), 0.0));
  float lies = uStrength * (1.0 - smoothstep(0.0, ${float(ebb)}, away));
  gl_FragColor = vec4(paper * mix(vec3(1.0), mix(uTop, uBottom, down), lies), 1.0);
}
`;
