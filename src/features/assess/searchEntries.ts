// Search in names, codes and texts, as forgiving as Persian spelling needs.
import type { Catalogue, CatalogueEntry } from '../../core/catalogue/catalogue';
import type { Formula } from '../../core/catalogue/kpi';
import { foldForSearch } from '../../core/foldForSearch';

export interface SearchIndex {
  entry: CatalogueEntry;
  folded: string;
}

export function createSearchIndex(catalogue: Catalogue): SearchIndex[] {
  return catalogue.entries.map((entry) => {
    const { kpi, dataPoint } = entry;
    const { formula } = dataPoint;
    const category = catalogue.classification.categories.find(({ id }) => id === kpi.category);
    const bilingual = [
      category?.name,
      kpi.name,
      ...kpi.alsoCalled,
      kpi.summary,
      dataPoint.label,
      ...textsOf(formula),
    ];
    const texts = [kpi.code, ...bilingual.flatMap((text) => (text ? [text.en, text.fa] : []))];
    return { entry, folded: texts.map(foldForSearch).join('\n') };
  });
}

function textsOf(formula: Formula) {
  switch (formula.kind) {
    case 'ratio':
      return [formula.numerator, formula.denominator];
    case 'count':
      return [formula.counts];
    case 'measured':
      return [formula.measures];
    case 'yes-no':
      return [formula.question];
  }
}

/** The entries in which every word occurs, in the catalogue's order. */
export function searchEntries(index: readonly SearchIndex[], search: string): CatalogueEntry[] {
  const words = search.split(/\s+/).map(foldForSearch).filter(Boolean);
  return index.filter(({ folded }) => words.every((word) => folded.includes(word))).map(({ entry }) => entry);
}
