import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const source = readFileSync(new URL('../../lib/ui/icon/icon.svg', import.meta.url), 'utf8');

/** The folders of `public` with the icon in a state, which the source names as classes, and the sizes in pixels. */
const states = {
  icon: ['guarded', [16, 32, 48, 128]],
  'icon-paused': ['paused', [16, 32, 48]],
  'icon-off': ['not-guarded', [16, 32, 48]],
} as const;

/** So many units the source is wide. */
const width = 16;

/** The dots an inch for which a unit of a drawing is a pixel. */
const density = 72;

export interface Icon {
  /** Its path in `public`. */
  readonly file: string;
  /** Draws it as a PNG. */
  draw(): Promise<Buffer>;
}

/** Every icon that is made from the one source. How much was found stands on a badge, which the browser draws. */
export const icons: readonly Icon[] = Object.entries(states).flatMap(([folder, [state, sizes]]) =>
  sizes.map((size) => ({
    file: `${folder}/${size}.png`,
    draw: () =>
      sharp(Buffer.from(source.replace('<svg ', `<svg class="${state}" `)), {
        density: (density * size) / width,
      })
        .png({ compressionLevel: 9 })
        .toBuffer(),
  })),
);
