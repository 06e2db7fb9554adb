import type { Gains } from './mix.ts';
import type { Piece } from './piece.ts';

/** How a track moves from one piece to the next. */
export interface Pace {
  /** Pieces decoded at a time. */
  readonly room: number;
  /** Seconds: to come in, to go, to go when room is needed, and for stems to move. */
  readonly enter: number;
  readonly leave: number;
  readonly hurry: number;
  readonly glide: number;
  /** Seconds that what goes waits for what comes, which may be slow in loading. */
  readonly patience: number;
}

/** What a track asks of a piece. */
export type Held = Pick<
  Piece,
  'phase' | 'voices' | 'gains' | 'open' | 'start' | 'mix' | 'enter' | 'leave' | 'close'
>;

/** Holds one piece at a time, the ambience or the music: told what is wanted, it brings what sounds to agree. */
export class Track<Name extends string> {
  #wanted: Name | undefined;
  #gains: Gains = {};
  #waited = false;
  #wait: ReturnType<typeof setTimeout> | undefined;
  /** Least lately wanted first. */
  readonly #pieces = new Map<Name, Held>();
  readonly #pace: Pace;
  readonly #make: (name: Name) => Held | undefined;

  /** `make` answers nothing for what is silence by design, or was never recorded. */
  constructor(pace: Pace, make: (name: Name) => Held | undefined) {
    this.#pace = pace;
    this.#make = make;
  }

  /** What sounds and is meant to. */
  get sounding(): { readonly name: Name; readonly piece: Held } | undefined {
    const name = this.#wanted;
    const piece = name === undefined ? undefined : this.#pieces.get(name);
    return name !== undefined && piece?.phase === 'sounding' ? { name, piece } : undefined;
  }

  get voices(): number {
    return [...this.#pieces.values()].reduce((sum, piece) => sum + piece.voices, 0);
  }

  hold(name: Name, gains: Gains): void {
    this.#gains = gains;
    if (name !== this.#wanted) {
      this.#wanted = name;
      this.#startWaiting();
      const piece = this.#pieces.get(name) ?? this.#make(name);
      this.#pieces.delete(name);
      // Wanted anew, it may be heard anew.
      if (piece?.phase === 'over') piece.close();
      if (piece) this.#pieces.set(name, piece);
    }
    this.agree();
  }

  /** Safe at any time: after a hold, when a piece has changed, when the context runs again. */
  agree(): void {
    const piece = this.#wanted === undefined ? undefined : this.#pieces.get(this.#wanted);
    if (piece) this.#forward(piece);
    // What leaves waits for what comes, so that they cross without a gap.
    const crossing = !piece || piece.phase === 'sounding' || piece.phase === 'over' || this.#waited;
    for (const other of this.#others(piece)) {
      if (other.phase === 'opening' || other.phase === 'over') other.close();
      if (crossing && other.phase === 'sounding') other.leave(this.#pace.leave);
    }
  }

  close(): void {
    this.#wanted = undefined;
    clearTimeout(this.#wait);
    for (const piece of this.#pieces.values()) piece.close();
  }

  #startWaiting(): void {
    clearTimeout(this.#wait);
    this.#waited = false;
    this.#wait = setTimeout(() => {
      this.#waited = true;
      this.agree();
    }, this.#pace.patience * 1000);
  }

  #forward(piece: Held): void {
    switch (piece.phase) {
      case 'closed':
        if (this.#hasRoom(piece)) piece.open();
        return;
      case 'open':
        piece.start(this.#gains, this.#pace.enter);
        return;
      case 'sounding':
        piece.enter(this.#pace.enter);
        piece.mix(this.#gains, this.#pace.glide);
        return;
      case 'opening':
      case 'over':
    }
  }

  /** Makes room for one more piece: what is idle is let go, what sounds is hurried; then one must wait. */
  #hasRoom(piece: Held): boolean {
    let taken = 0;
    for (const other of this.#others(piece).reverse()) {
      if (other.phase === 'closed' || ++taken < this.#pace.room) continue;
      if (other.phase === 'sounding') other.leave(this.#pace.hurry);
      else {
        other.close();
        taken--;
      }
    }
    return taken < this.#pace.room;
  }

  #others(piece: Held | undefined): Held[] {
    return [...this.#pieces.values()].filter(other => other !== piece);
  }
}
