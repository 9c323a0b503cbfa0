// How large a file is: kilobytes, megabytes or gigabytes, in steps of a thousand.
import type { Text } from './createText';

const UNITS = [
  { name: 'GB', bytes: 1e9 },
  { name: 'MB', bytes: 1e6 },
  { name: 'kB', bytes: 1e3 },
] as const;

/** Two digits say enough: 0.2 kB, 1.6 MB, 150 MB. */
export function describeSize(sizeBytes: number, { t, format }: Pick<Text, 't' | 'format'>): string {
  const unit = UNITS.find(({ bytes }) => sizeBytes >= bytes) ?? UNITS[2];
  const size = Math.max(sizeBytes / unit.bytes, sizeBytes > 0 ? 0.1 : 0);
  const value = size < 10 ? Math.round(size * 10) / 10 : Math.round(size);
  return t(`evidence.size.${unit.name}`, { value: format.number(value) });
}
