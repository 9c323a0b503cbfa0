// Prints a figure beside its limit; over the limit the measurement fails.
import { expect } from 'vitest';

export function report(name: string, figure: number, limit: number, unit: string): void {
  const round = (number: number) => Number(number.toPrecision(3));
  process.stdout.write(`  ${name}: ${round(figure)} ${unit} (limit ${round(limit)} ${unit})\n`);
  expect(figure, name).toBeLessThan(limit);
}

/** The middle of the runs: shared machines are noisy. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
