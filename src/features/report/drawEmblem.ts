// A picture file → a small PNG of its pixels alone: whatever else the file carries (scripts, places, names) stays behind.
import { LONGEST_EMBLEM, reportCoverSchema } from '../../core/assessment/reportCover';
import { sniffFile, SNIFFED_BYTES } from '../../core/sniffFile';

export const MOST_EMBLEM_BYTES = 5_000_000;
export type EmblemProblem = 'too-large' | 'no-picture';
type Drawn = { emblem: string; problem?: undefined } | { problem: EmblemProblem };

/** Pixels of the longer side; a picture with very many colours is drawn smaller until it fits. */
const SIDES = [256, 192, 128, 96];
const SVG = 'image/svg+xml';

/** Never rejects: what cannot be drawn is refused with its reason. */
export async function drawEmblem(file: File): Promise<Drawn> {
  if (file.size > MOST_EMBLEM_BYTES) return { problem: 'too-large' };
  try {
    const type = await findPictureType(file);
    if (type === undefined) return { problem: 'no-picture' };
    const emblem = await draw(new Blob([file], { type }), type === SVG);
    return emblem === undefined ? { problem: 'no-picture' } : { emblem };
  } catch {
    return { problem: 'no-picture' };
  }
}

/** By its first bytes. A drawing is text; in an img element nothing of it runs, and nothing is fetched for it. */
async function findPictureType(file: File): Promise<string | undefined> {
  const start = new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer());
  const { shownAs, mediaType } = sniffFile(start);
  if (shownAs === 'image') return mediaType;
  const isDrawing = shownAs === 'text' && /<svg[\s>]/i.test(new TextDecoder().decode(start));
  return isDrawing ? SVG : undefined;
}

async function draw(blob: Blob, isDrawing: boolean): Promise<string | undefined> {
  const url = URL.createObjectURL(blob);
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    const longer = Math.max(picture.naturalWidth, picture.naturalHeight);
    if (longer === 0) return undefined;
    // A drawing has no pixels of its own to lose.
    return SIDES.map((side) => paint(picture, isDrawing ? side / longer : Math.min(1, side / longer))).find(
      (emblem) => emblem.length <= LONGEST_EMBLEM && isEmblem(emblem),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

function paint(picture: HTMLImageElement, scale: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}

const isEmblem = (text: string) => reportCoverSchema.shape.emblem.safeParse(text).success;
