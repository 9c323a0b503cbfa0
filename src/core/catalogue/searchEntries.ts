// Search in names, codes and texts, as forgiving as Persian spelling needs.
import type { Catalogue, CatalogueEntry } from './catalogue';
import type { Formula } from './kpi';
import { listLocalEntries, type LocalEntry, type LocalKpi } from './localKpi';
import { foldForSearch } from '../foldForSearch';

export interface SearchIndex<Entry> {
  entry: Entry;
  folded: string;
}

interface Texts {
  en: string;
  fa: string;
}

export function createSearchIndex(catalogue: Catalogue): SearchIndex<CatalogueEntry>[] {
  return catalogue.entries.map((entry) => {
    const { kpi, dataPoint } = entry;
    const category = catalogue.classification.categories.find(({ id }) => id === kpi.category);
    const { name, alsoCalled, summary } = kpi;
    const texts = [
      category?.name,
      name,
      ...alsoCalled,
      summary,
      dataPoint.label,
      ...textsOf(dataPoint.formula),
    ];
    return { entry, folded: fold(kpi.code, texts) };
  });
}

export function createLocalSearchIndex(localKpis: readonly LocalKpi[]): SearchIndex<LocalEntry>[] {
  return listLocalEntries(localKpis).map((entry) => {
    const { kpi, dataPoint } = entry;
    const texts = [kpi.name, kpi.summary, dataPoint.label, ...textsOf(dataPoint.formula)];
    return { entry, folded: fold(dataPoint.id, texts) };
  });
}

function fold(code: string, texts: readonly (Texts | null | undefined)[]): string {
  return [code, ...texts.flatMap((text) => (text ? [text.en, text.fa] : []))].map(foldForSearch).join('\n');
}

function textsOf(formula: Formula): Texts[] {
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

/** The entries in which every word occurs, in the order of the index. */
export function searchEntries<Entry>(index: readonly SearchIndex<Entry>[], search: string): Entry[] {
  const words = search.split(/\s+/).map(foldForSearch).filter(Boolean);
  return index.filter(({ folded }) => words.every((word) => folded.includes(word))).map(({ entry }) => entry);
}
