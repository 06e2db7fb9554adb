import { Core, type Game, Renderer } from 'phaser';
import type { Tableau } from '../cue/tableau.ts';
import type { Needs } from '../story/compiled.ts';
import type { Ledger } from '../story/ledger.ts';
import { Drift } from './drift.ts';
import { Easel } from './easel.ts';
import { fetchGround } from './ground.ts';
import { onResize, shapeOf, sizeOf } from './mount.ts';
import { Portfolio } from './portfolio.ts';
import { type PictureStage, type StageOptions, type StageState, tell, untell } from './ports.ts';
import { raise } from './raise.ts';
import { Resolution } from './resolution.ts';
import type { TableauScene } from './scene.ts';
import type { Sheets } from './sheets.ts';
import type { Graphics } from './view.ts';

const now = (): number => performance.now() / 1000;

/** The stage drawn by Phaser. The loop runs only while something moves. */
export class PhaserStage implements PictureStage {
  readonly #host: HTMLElement;
  readonly #game: Game;
  readonly #scene: TableauScene;
  readonly #easel: Easel<Sheets>;
  readonly #drift: Drift;
  readonly #resolution: Resolution;
  readonly #stop = new AbortController();
  readonly #unwatch: () => void;
  #motion: boolean;
  #snapshots: ((blob: Blob | undefined) => void)[] = [];
  #last = now();
  #atRest = false;

  /** @throws when Phaser cannot draw here. */
  static async open(options: StageOptions, graphics: Graphics): Promise<PhaserStage> {
    const resolution = new Resolution(devicePixelRatio, graphics === 'software');
    const ground = await fetchGround(options, resolution.value);
    const { host, files } = options;
    const size = sizeOf(host, resolution.value);
    const { game, scene } = await raise(host, size, graphics === 'software', files, ground);
    return new PhaserStage(options, game, scene, resolution, ground.half);
  }

  private constructor(
    options: StageOptions,
    game: Game,
    scene: TableauScene,
    resolution: Resolution,
    half: boolean,
  ) {
    const { host, files, url, motion } = options;
    this.#host = host;
    this.#game = game;
    this.#scene = scene;
    this.#resolution = resolution;
    this.#motion = motion;
    const arrived = () => {
      this.#easel.arrive(now());
      this.#wake();
    };
    const portfolio = new Portfolio({ files, url, half }, scene.maker, arrived);
    this.#easel = new Easel(files, portfolio, motion);
    this.#drift = new Drift(() => this.#wake());
    this.#steady();
    scene.events.on('update', () => this.#step());
    game.events.on(Core.Events.POST_RENDER, () => this.#rest());
    game.renderer.on(Renderer.Events.RESTORE_WEBGL, () => this.#wake());
    const { signal } = this.#stop;
    document.addEventListener('visibilitychange', () => this.#wake(), { signal });
    this.#unwatch = onResize(host, () => this.#wake());
    this.#wake();
  }

  get state(): StageState {
    const state = this.#easel.state(now());
    return { ...state, moving: state.moving || !this.#drift.still, renderer: 'webgl' };
  }

  show(tableau: Tableau, ledger: Ledger, bleeding: boolean): void {
    this.#easel.fit(shapeOf(this.#host));
    this.#easel.show(tableau, ledger, bleeding, now());
    this.#wake();
  }

  prepare(needs: Needs): void {
    this.#easel.prepare(needs, now());
  }

  setMotion(motion: boolean): void {
    this.#motion = motion;
    this.#easel.motion = motion;
    this.#steady();
    this.#wake();
  }

  snapshot(): Promise<Blob | undefined> {
    return new Promise(resolve => {
      this.#snapshots.push(resolve);
      this.#wake();
    });
  }

  destroy(): void {
    this.#stop.abort();
    this.#unwatch();
    this.#easel.destroy();
    this.#drift.destroy();
    for (const resolve of this.#snapshots.splice(0)) resolve(undefined);
    untell(this.#host);
    this.#game.destroy(true);
    // Phaser takes itself down in its next frame, and asleep it has none.
    this.#game.loop.wake();
  }

  #step(): void {
    const time = now();
    const seconds = time - this.#last;
    this.#last = time;
    this.#drift.step(seconds);
    this.#atRest = this.#still(time);
    if (!this.#atRest && this.#resolution.frame(seconds)) this.#steady();
    this.#fit();
    const frame = this.#easel.frame(time);
    const { picture } = frame;
    this.#scene.draw(frame, this.#easel.marks(time), this.#drift.lean, name =>
      picture ? this.#easel.made(picture, name) : undefined,
    );
    tell(this.#host, this.state);
  }

  /** The frame has been drawn. When the next would be the same, there is none. */
  #rest(): void {
    const { renderer } = this.#game;
    const lost = 'contextLost' in renderer && renderer.contextLost;
    for (const resolve of this.#snapshots.splice(0)) {
      if (lost) resolve(undefined);
      else this.#game.canvas.toBlob(blob => resolve(blob ?? undefined));
    }
    if (!this.#atRest) return;
    this.#game.loop.sleep();
    this.#easel.rest(now());
    tell(this.#host, this.state);
  }

  #still(time: number): boolean {
    return this.#easel.still(time) && this.#drift.still;
  }

  #wake(): void {
    tell(this.#host, this.state);
    // A hidden page is not drawn; coming back wakes the stage.
    if (document.hidden || this.#game.loop.running) return;
    this.#last = now();
    this.#game.loop.wake();
  }

  #steady(): void {
    this.#drift.on = this.#motion && !this.#resolution.poor;
  }

  /** The canvas as large as its host, and as fine as it can be drawn in time. */
  #fit(): void {
    this.#easel.fit(shapeOf(this.#host));
    const { value, atRest } = this.#resolution;
    const { width, height } = sizeOf(this.#host, this.#atRest ? atRest : value);
    const { gameSize } = this.#scene.scale;
    if (gameSize.width !== width || gameSize.height !== height) this.#scene.scale.resize(width, height);
  }
}
