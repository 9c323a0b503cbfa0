// Names that tell cities apart: heads of columns must not be the same.

interface Named {
  name: string;
  /** Where it comes from, in words. */
  from: string;
}

/** "Mashhad 2021" twice becomes "Mashhad 2021 (on this device)" and "Mashhad 2021 (ITU)"; twice from one place, a number more. */
export function nameCities(
  cities: readonly Named[],
  join: (name: string, more: string) => string,
  count: (number: number) => string,
): string[] {
  const once = cities.map(({ name, from }) =>
    cities.filter((each) => each.name === name).length > 1 ? join(name, from) : name,
  );
  return once.map((name, index) => {
    const before = once.slice(0, index).filter((each) => each === name).length;
    return before === 0 ? name : join(name, count(before + 1));
  });
}
