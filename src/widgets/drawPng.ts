// The text of an SVG file → the same picture as PNG, for programs that take no SVG.

/** Pixels for each unit of the drawing: sharp on paper and on dense screens. */
const SCALE = 2;

/** Rejects where the browser cannot draw it. */
export async function drawPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = SCALE * image.naturalWidth;
    canvas.height = SCALE * image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser drew no picture'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
