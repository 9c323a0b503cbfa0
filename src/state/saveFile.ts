// Hands a file to the browser's download. The name may be anything; the bytes are never shown in the page.
import { cleanFileName } from '../core/cleanFileName';

export function saveFile(name: string, bytes: Blob): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = cleanFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
