import { rate, type Signal, silence, turn } from './signal.ts';

/** A bubble in water sings by its size (Minnaert) and rises in pitch as it nears the surface (van den Doel). */
export const bubble = (radius: number, rising: number): Signal => {
  const hertz = 3 / radius;
  const damping = 0.13 / radius + 0.0072 * radius ** -1.5;
  const y = silence(Math.min(0.3, 7 / damping));
  let phase = 0;
  for (let i = 0; i < y.length; i++) {
    const t = i / rate;
    phase += (hertz * (1 + rising * damping * t)) / rate;
    y[i] = Math.sin(turn * phase) * Math.exp(-damping * t) * Math.min(1, i / 24);
  }
  return y;
};
