// Search in names, codes and texts, folding what Persian spelling leaves open. Folding is for search only.
import type { Catalogue, CatalogueEntry } from '../../core/catalogue/catalogue';
import type { Formula } from '../../core/catalogue/kpi';
import { toLatinDigits } from '../../core/readNumber';

/**
 * Half-space, space and nothing are the same; so are ي and ی, ك and ک, أ إ آ and ا, the three digit sets, and upper and
 * lower case. Punctuation and marks are left out: "ICT-1C" finds "EC: ICT: ICT: 1C".
 */
export function foldForSearch(text: string): string {
  return toLatinDigits(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u064a\u0649]/g, 'ی')
    .replace(/\u0643/g, 'ک')
    .replace(/\u0629/g, 'ه')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

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
