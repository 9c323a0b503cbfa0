// Search in the names, codes and bases of a set's targets, as forgiving as the search of the data points.
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import type { CatalogueEntry } from '../../core/catalogue/catalogue';
import { foldForSearch } from '../../core/foldForSearch';

/** The entries in which every word occurs. Half-spaces, marks, letter variants, digit sets and case do not matter. */
export function searchTargets(
  entries: readonly CatalogueEntry[],
  { targets }: BenchmarkSet,
  search: string,
): CatalogueEntry[] {
  const words = search.split(/\s+/).map(foldForSearch).filter(Boolean);
  if (words.length === 0) return [...entries];
  return entries.filter(({ kpi, dataPoint }) => {
    const target = targets[dataPoint.id];
    const bilingual = [kpi.name, dataPoint.label, target?.basis];
    const texts = [kpi.code, dataPoint.id, ...bilingual.flatMap((text) => (text ? [text.en, text.fa] : []))];
    const folded = texts.map(foldForSearch).join('\n');
    return words.every((word) => folded.includes(word));
  });
}
