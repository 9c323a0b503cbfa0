// The day of an instant where the reader is.

/** "2026-11-22T22:30:00Z" is "2026-11-23" in Tehran. */
export function toDay(iso: string): string {
  const date = new Date(iso);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
