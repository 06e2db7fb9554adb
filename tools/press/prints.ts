import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { flatten } from '../../assets/paint/flatten.ts';
import type { PictureName } from '../../src/design/pictures.ts';

/** A picture with the title lettered on its bare paper. */
export interface Print {
  readonly file: string;
  readonly picture: PictureName;
  readonly width: number;
  readonly height: number;
  /** Where the middle of the lettering stands, and its size, as shares of width and height. */
  readonly title: { readonly x: number; readonly y: number; readonly size: number };
}

/** Letters the title over a picture that covers the whole print, as the page would set it. */
export async function print(browser: Browser, { file, picture, width, height, title }: Print): Promise<void> {
  const { rgb, ...size } = await flatten(picture);
  const png = await sharp(rgb, { raw: { ...size, channels: 3 } })
    .png()
    .toBuffer();
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; overflow: hidden; background: #f5f0e6; }
    img { display: block; width: 100vw; height: 100vh; object-fit: cover; }
    h1 { position: absolute; margin: 0; left: ${title.x * 100}%; top: ${title.y * 100}%; translate: -50% -50%;
      font: 400 ${title.size * height}px 'Palatino Linotype', Palatino, 'URW Palladio L', P052, Georgia, serif; color: #2a2622; }
  </style><img alt="" src="data:image/png;base64,${png.toString('base64')}"><h1>Tideline</h1>`);
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path: file });
  await page.close();
}
