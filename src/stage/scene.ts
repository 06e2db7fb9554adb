import { type GameObjects, Scene } from 'phaser';
import { type Light, lights } from '../design/lights.ts';
import { type PassageDesign, type PictureDesign, pictures } from '../design/pictures.ts';
import { crop } from './crop.ts';
import type { PictureFile, PictureFiles } from './files.ts';
import type { Ground } from './ground.ts';
import { type Lit, litBy, unlit, unpainted } from './lit.ts';
import { paperColour } from './mount.ts';
import { groundSource } from './paint.glsl.ts';
import type { Frame } from './plan.ts';
import { plain, SheetMaker, type Sheets } from './sheets.ts';
import { type Sitting, Slot } from './slot.ts';
import type { Mark } from './weather/mark.ts';
import { WeatherLayer } from './weather-layer.ts';

const above = { paint: 0, weather: 10, paper: 20, shine: 30 } as const;
/** What shines brightens the paper too; all else lies on the paper. */
const weatherAbove = { over: above.weather, glazed: above.weather, shining: above.shine } as const;

/** Draws frames: passages far to near, weather, and over all of it the paper and its light. */
export class TableauScene extends Scene {
  readonly #files: PictureFiles;
  readonly #ground: Ground;
  readonly #slots: Slot[] = [];
  readonly #raised: (why?: unknown) => void;
  #maker: SheetMaker | undefined;
  #weather: WeatherLayer | undefined;
  #light: Light = lights.plain;
  #lit: Lit = unlit;

  /** @param raised is called once the scene can draw, or with the reason why it cannot. */
  constructor(files: PictureFiles, ground: Ground, raised: (why?: unknown) => void) {
    super('tableau');
    this.#raised = raised;
    this.#files = files;
    this.#ground = ground;
  }

  get maker(): SheetMaker {
    if (!this.#maker) throw new Error('the scene has not been created');
    return this.#maker;
  }

  create(): void {
    try {
      this.#maker = new SheetMaker(this, this.#ground.grain);
      this.#weather = new WeatherLayer(this, this.#maker, weatherAbove);
      this.cameras.main.setOrigin(0);
      const first = new Slot(this, above.paint);
      this.#slots.push(first);
      // Compiled here, where a refusal can still be answered, and not in the first frame.
      for (const layer of [...first.layers, this.#layPaper(this.#maker)])
        layer.renderNode.programManager.getCurrentProgramSuite();
      this.#raised();
    } catch (why) {
      this.#raised(why);
    }
  }

  /** @param lean where the pointer draws the picture, -1..1 each way. */
  draw(
    frame: Frame,
    marks: readonly Mark[],
    lean: readonly [number, number],
    made: (passage: string) => Sheets | undefined,
  ): void {
    const design = frame.picture ? pictures[frame.picture] : undefined;
    const file = frame.picture ? this.#files.pictures[frame.picture] : undefined;
    this.#light = frame.light;
    this.#lit = litBy(frame.passages, file ?? unpainted);
    this.#look(frame, file);
    const sittings = design && file ? seat(frame, design, file, lean, made) : [];
    while (this.#slots.length < sittings.length) this.#slots.push(new Slot(this, above.paint));
    for (const [i, slot] of this.#slots.entries()) slot.draw(sittings[i]);
    this.#weather?.draw(marks);
  }

  #look({ focus }: Frame, file: PictureFile | undefined): void {
    const { width, height } = this.scale.gameSize;
    const whole = file ?? this.#files.paper;
    const { x, y, scale } = crop(whole, { width, height }, focus);
    this.cameras.main.setZoom(scale).setScroll(x, y);
  }

  #layPaper(maker: SheetMaker): GameObjects.Shader {
    const { width, height } = this.#files.paper;
    const paper = maker.put(this.#ground.paper ?? plain(paperColour));
    const setupUniforms = (set: (name: string, value: unknown) => void) => {
      set('uTop', [...this.#light.top]);
      set('uBottom', [...this.#light.bottom]);
      set('uWhole', [width, height]);
      set('uStrength', this.#lit.strength);
      set('uEdges', [...this.#lit.edges]);
    };
    const config = { name: 'tideline-paper', fragmentSource: groundSource, initialUniforms: { uPaper: 0 } };
    return this.add
      .shader({ ...config, setupUniforms }, 0, 0, width, height, [paper.key])
      .setOrigin(0)
      .setDepth(above.paper)
      .setBlendMode('MULTIPLY');
  }
}

/** The passages of a frame, far to near, each with where it is and what it is drawn with. */
function seat(
  frame: Frame,
  design: PictureDesign,
  file: PictureFile,
  lean: readonly [number, number],
  made: (passage: string) => Sheets | undefined,
): readonly Sitting[] {
  const order = Object.keys(file.passages);
  const drawn = [...frame.passages].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return drawn.flatMap(one => {
    const box = file.passages[one.name];
    const sheets = made(one.name);
    const passage: PassageDesign | undefined = design.passages[one.name];
    if (!box || !sheets || !passage) return [];
    const source = [passage.source[0] * file.width, passage.source[1] * file.height] as const;
    const shift = [-lean[0] * passage.drift, -lean[1] * passage.drift] as const;
    return [{ ...one, box, whole: [file.width, file.height], source, shift, sheets }];
  });
}
