import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Phase } from '../../src/sound/piece.ts';
import { type Held, type Pace, Track } from '../../src/sound/track.ts';

const pace: Pace = { room: 2, enter: 4, leave: 6, hurry: 1, glide: 5, patience: 5 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A piece that writes down what it is asked and moves on only when told to. */
class PaperPiece implements Held {
  phase: Phase = 'closed';
  voices = 0;
  gains = {};
  readonly asked: string[] = [];
  open(): void {
    this.phase = 'opening';
    this.asked.push('open');
  }
  start(): void {
    this.phase = 'sounding';
    this.asked.push('start');
  }
  mix(): void {}
  enter(): void {
    this.asked.push('enter');
  }
  leave(seconds: number): void {
    this.asked.push(`leave ${seconds}`);
  }
  close(): void {
    this.phase = 'closed';
    this.asked.push('close');
  }
}

function trackOf(room: number) {
  const pieces = new Map<string, PaperPiece>();
  const track = new Track<string>({ ...pace, room }, name => {
    if (name === 'silence') return undefined;
    const piece = new PaperPiece();
    pieces.set(name, piece);
    return piece;
  });
  const piece = (name: string): PaperPiece => pieces.get(name) ?? expect.fail(`${name} was never made`);
  const become = (name: string, phase: Phase): void => {
    piece(name).phase = phase;
    track.agree();
  };
  const hold = (name: string): void => track.hold(name, {});
  const sound = (name: string): void => {
    hold(name);
    become(name, 'open');
  };
  const decoded = (): number => [...pieces.values()].filter(each => each.phase !== 'closed').length;
  return { track, piece, become, hold, sound, decoded };
}

test('a piece is opened, and started once it is open', () => {
  const { hold, become, piece, track } = trackOf(2);
  hold('fields');
  expect(track.sounding).toBeUndefined();
  become('fields', 'open');
  expect(piece('fields').asked).toEqual(['open', 'start']);
  expect(track.sounding?.name).toBe('fields');
});

test('held twice, it is started once', () => {
  const { sound, hold, piece } = trackOf(2);
  sound('fields');
  hold('fields');
  expect(piece('fields').asked.filter(asked => asked === 'start')).toHaveLength(1);
});

test('what leaves waits for what comes, so that they cross', () => {
  const { sound, hold, become, piece } = trackOf(2);
  sound('fields');
  hold('ward');
  expect(piece('fields').asked).not.toContain('leave 6');
  become('ward', 'open');
  become('ward', 'sounding');
  expect(piece('fields').asked).toContain('leave 6');
});

test('but not for ever, when it is slow in loading', () => {
  const { sound, hold, piece } = trackOf(2);
  sound('fields');
  hold('ward');
  vi.advanceTimersByTime(4_900);
  expect(piece('fields').asked).not.toContain('leave 6');
  vi.advanceTimersByTime(200);
  expect(piece('fields').asked).toContain('leave 6');
});

test('what comes and cannot be had does not keep the other from leaving', () => {
  const { sound, hold, become, piece } = trackOf(2);
  sound('fields');
  hold('ward');
  become('ward', 'over');
  expect(piece('fields').asked).toContain('leave 6');
});

test('wanted again before it has gone, a piece comes back and is not started anew', () => {
  const { sound, hold, become, piece } = trackOf(2);
  sound('fields');
  hold('silence');
  hold('fields');
  become('fields', 'sounding');
  expect(piece('fields').asked.slice(0, 4)).toEqual(['open', 'start', 'leave 6', 'enter']);
  expect(piece('fields').asked).not.toContain('close');
});

test('the last one left stays decoded; a third makes it go', () => {
  const { sound, become, piece, decoded } = trackOf(2);
  sound('fields');
  sound('ward');
  become('fields', 'open');
  expect(piece('fields').asked).not.toContain('close');
  sound('shore');
  expect(piece('fields').phase).toBe('closed');
  expect(decoded()).toBe(2);
});

test('however fast the places change, no more are decoded than there is room for', () => {
  const { hold, decoded, become } = trackOf(2);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'a', 'c']) {
    hold(name);
    expect(decoded()).toBeLessThanOrEqual(2);
  }
  become('c', 'closed');
  expect(decoded()).toBeLessThanOrEqual(2);
});

test('where there is room for one, the other is hurried out first', () => {
  const { sound, hold, become, piece } = trackOf(1);
  sound('theme');
  hold('the-tape');
  expect(piece('theme').asked).toContain('leave 1');
  expect(piece('the-tape').asked).toEqual([]);
  become('theme', 'open');
  expect(piece('theme').phase).toBe('closed');
  expect(piece('the-tape').asked).toEqual(['open']);
});

test('what has been heard to its end is not begun again until something else has been wanted', () => {
  const { sound, hold, become, piece } = trackOf(1);
  sound('the-tape');
  become('the-tape', 'over');
  hold('the-tape');
  expect(piece('the-tape').asked).toEqual(['open', 'start']);
  hold('silence');
  hold('the-tape');
  expect(piece('the-tape').asked.at(-1)).toBe('open');
});

test('a piece that is still loading when it is no longer wanted is given up', () => {
  const { hold, piece } = trackOf(2);
  hold('fields');
  hold('ward');
  expect(piece('fields').phase).toBe('closed');
});

test('closed, a track holds nothing', () => {
  const { sound, track, decoded } = trackOf(2);
  sound('fields');
  track.close();
  track.agree();
  expect(decoded()).toBe(0);
});
