import type { Tableau } from '../cue/tableau.ts';
import type { Needs } from '../story/compiled.ts';
import type { Ledger } from '../story/ledger.ts';
import { crop } from './crop.ts';
import { Easel } from './easel.ts';
import { glaze } from './glaze.ts';
import { fetchGround, type Ground } from './ground.ts';
import { layGround, layPassage } from './lay.ts';
import { type Layers, layerMaker } from './layers.ts';
import { litBy, unpainted } from './lit.ts';
import { fillingCanvas, onResize, paperColour, shapeOf, sizeOf } from './mount.ts';
import { Portfolio } from './portfolio.ts';
import { type PictureStage, type StageOptions, type StageState, tell, untell } from './ports.ts';

/** Between two drawings of something that moves, in seconds: a plain canvas is drawn by the processor. */
const pace = 0.05;
const finest = 1.5;

const sharpness = (): number => Math.min(finest, devicePixelRatio);
const now = (): number => performance.now() / 1000;

/** The stage without WebGL: passages multiplied on a plain canvas, coming and going softly, and no weather. */
export class CanvasStage implements PictureStage {
  readonly #host: HTMLElement;
  readonly #files: StageOptions['files'];
  readonly #context: CanvasRenderingContext2D;
  readonly #ground: Ground;
  readonly #easel: Easel<Layers>;
  readonly #undo: () => void;
  #frame = 0;
  #drawn = 0;

  /** @throws when there is no canvas either. */
  static async open(options: StageOptions): Promise<CanvasStage> {
    const context = fillingCanvas().getContext('2d');
    if (!context) throw new Error('no canvas to be had');
    return new CanvasStage(options, context, await fetchGround(options, sharpness()));
  }

  private constructor(
    { host, files, url, motion }: StageOptions,
    context: CanvasRenderingContext2D,
    ground: Ground,
  ) {
    this.#host = host;
    this.#files = files;
    this.#context = context;
    this.#ground = ground;
    const portfolio = new Portfolio({ files, url, half: ground.half }, layerMaker, () => {
      this.#easel.arrive(now());
      this.#wake();
    });
    this.#easel = new Easel(files, portfolio, motion);
    host.append(context.canvas);
    this.#undo = onResize(host, () => this.#draw());
    this.#draw();
  }

  get state(): StageState {
    return { ...this.#easel.state(now()), renderer: 'canvas' };
  }

  show(tableau: Tableau, ledger: Ledger, bleeding: boolean): void {
    this.#easel.fit(shapeOf(this.#host));
    this.#easel.show({ ...tableau, weather: 'clear' }, ledger, bleeding, now());
    this.#wake();
  }

  prepare(needs: Needs): void {
    this.#easel.prepare(needs, now());
  }

  setMotion(motion: boolean): void {
    this.#easel.motion = motion;
  }

  snapshot(): Promise<Blob | undefined> {
    this.#draw();
    return new Promise(resolve => this.#context.canvas.toBlob(blob => resolve(blob ?? undefined)));
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#undo();
    this.#easel.destroy();
    this.#context.canvas.remove();
    untell(this.#host);
  }

  #wake(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#step());
    tell(this.#host, this.state);
  }

  #step(): void {
    const time = now();
    const still = this.#easel.still(time);
    if (still || time - this.#drawn >= pace) this.#draw();
    if (still) {
      this.#easel.rest(time);
      tell(this.#host, this.state);
    } else this.#wake();
  }

  #draw(): void {
    const time = now();
    this.#drawn = time;
    const context = this.#context;
    this.#easel.fit(shapeOf(this.#host));
    const { picture, light, focus, passages } = this.#easel.frame(time);
    const file = picture && this.#files.pictures[picture];
    const whole = file ?? this.#files.paper;
    const size = sizeOf(this.#host, sharpness());
    Object.assign(context.canvas, size);
    const { x, y, scale } = crop(whole, size, focus);
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, whole.width, whole.height);
    for (const [name, box] of Object.entries(file?.passages ?? {})) {
      const drawn = passages.find(passage => passage.name === name);
      const layers = picture && this.#easel.made(picture, name);
      if (drawn && layers) layPassage(context, layers, box, drawn);
    }
    const { width, height } = whole;
    const lit = litBy(passages, file ?? unpainted);
    layGround(context, glaze(light, lit, whole), this.#ground.paper ?? paperColour, {
      x: 0,
      y: 0,
      width,
      height,
    });
    tell(this.#host, this.state);
  }
}
