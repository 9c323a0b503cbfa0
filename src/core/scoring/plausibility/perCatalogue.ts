// What follows from the catalogue alone is worked out once, however many assessments are looked at.
import type { Catalogue } from '../../catalogue/catalogue';

export function perCatalogue<T extends object>(
  compute: (catalogue: Catalogue) => T,
): (catalogue: Catalogue) => T {
  const known = new WeakMap<Catalogue, T>();
  return (catalogue) => {
    const before = known.get(catalogue);
    if (before) return before;
    const computed = compute(catalogue);
    known.set(catalogue, computed);
    return computed;
  };
}
