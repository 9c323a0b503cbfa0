// Days between two instants, as a person counts them.

/** Calendar days of this device: from 23:59 to 00:01 is one. Negative where `to` is earlier. */
export function countDays(from: Date, to: Date): number {
  const startOf = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return (startOf(to) - startOf(from)) / 86_400_000;
}
