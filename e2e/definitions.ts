// The real definitions, for the names and labels that the screens take from them.
import { findEntry, type CatalogueEntry } from '../src/core/catalogue/catalogue';
import { readPublished, readRealDefinitions } from '../src/core/catalogue/readDefinitionFiles.fixture';
import type { Language } from './createWording';

export const { catalogue } = readRealDefinitions();
export const riyadh = readPublished('riyadh-2020').about;

type Bilingual = Readonly<Record<Language, string>>;

export function getEntry(id: string): CatalogueEntry {
  const entry = findEntry(catalogue, id);
  if (!entry) throw new Error(`No data point ${id}`);
  return entry;
}

export function getNumerator(id: string): Bilingual {
  return getRatio(id).numerator;
}

export function getDenominator(id: string): Bilingual {
  return getRatio(id).denominator;
}

/** What a count counts. */
export function getCounts(id: string): Bilingual {
  const { formula } = getEntry(id).dataPoint;
  if (formula.kind !== 'count') throw new Error(`${id} is no count`);
  return formula.counts;
}

export function getCategoryName(id: string): Bilingual {
  const category = catalogue.classification.categories.find((each) => each.id === id);
  if (!category) throw new Error(`No category ${id}`);
  return category.name;
}

function getRatio(id: string) {
  const { formula } = getEntry(id).dataPoint;
  if (formula.kind !== 'ratio') throw new Error(`${id} is no ratio`);
  return formula;
}
