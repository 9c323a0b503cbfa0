// Days between two instants, as a person counts them.

/** Calendar days of this device: from 23:59 to 00:01 is one. Negative where `to` is earlier. */
export function countDays(from: Date, to: Date): number {
  const startOf = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return (startOf(to) - startOf(from)) / 86_400_000;
}

/** Until the end of a day ("2026-11-22") as it is on this device: 0 on the day itself, negative when it is over. */
export function countDaysUntil(day: string, now: Date): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return countDays(now, new Date(year, month - 1, date));
}
