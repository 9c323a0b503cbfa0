// A plausibility finding → its sentence with every number in words, and where its rule comes from.
import { getEntry, getUnit } from '../core/catalogue/catalogue';
import type { DataPointLookup } from '../core/catalogue/dataPointLookup';
import type { DataPointId } from '../core/catalogue/kpi';
import type {
  Finding,
  FindingSentence,
  FindingSource,
  NumberName,
} from '../core/scoring/plausibility/finding';
import { describeValue } from './describeValue';
import type { Text } from './useText';

type NumberKind = 'result' | 'result-of-other' | 'percent' | 'entered' | 'plain' | 'year';

const KIND_OF_NUMBER = {
  value: 'result',
  other: 'result-of-other',
  previous: 'result',
  min: 'result',
  max: 'result',
  converted: 'result',
  minimum: 'result',
  percent: 'percent',
  limit: 'percent',
  total: 'percent',
  expected: 'plain',
  tolerance: 'plain',
  numerator: 'entered',
  denominator: 'entered',
  profile: 'entered',
  factor: 'plain',
  missing: 'plain',
  kpis: 'plain',
  period: 'year',
} satisfies Record<NumberName, NumberKind>;

const RANGE_SENTENCES = {
  'range-both': 'assess.range.both',
  'range-min': 'assess.range.min',
  'range-max': 'assess.range.max',
} as const;

const isRange = (sentence: FindingSentence): sentence is keyof typeof RANGE_SENTENCES =>
  sentence in RANGE_SENTENCES;

export function describeFinding(finding: Finding, catalogue: DataPointLookup, text: Text): string {
  const { sentence, dataPointIds } = finding;
  const [first, second] = dataPointIds;
  const nameOf = (id: DataPointId | undefined) => {
    if (id === undefined) return '';
    const { kpi, dataPoint } = getEntry(catalogue, id);
    return text.pick(dataPoint.label ?? kpi.name);
  };
  const values = {
    name: nameOf(first),
    otherName: nameOf(second),
    ...describeNumbers(finding, catalogue, text),
  };
  return isRange(sentence)
    ? text.t(RANGE_SENTENCES[sentence], values)
    : text.t(`findings.sentences.${sentence}`, values);
}

export function describeFindingSource(source: FindingSource, { t, pick }: Text): string {
  if (source.kind === 'stated') return pick(source.text);
  return t(`findings.sources.${source.kind}`, source.kind === 'manual' ? { page: source.page } : {});
}

function describeNumbers(finding: Finding, catalogue: DataPointLookup, text: Text): Record<string, string> {
  const { format } = text;
  const [first, second] = finding.dataPointIds;
  const numbers = Object.entries(finding.numbers) as [NumberName, number][];
  // 100.001 % is not "100 %" beside a bound of 100 %, and a travel time index of 0.9999 is not "1" beside a bound of 1.
  const percentOf = (value: number) => format.percent(value, othersThan(value));
  const othersThan = (value: number) => numbers.flatMap(([, other]) => (other === value ? [] : other));
  const looksLikeOther = (value: number) =>
    othersThan(value).some((other) => format.number(other) === format.number(value));
  const exact = { ...text, format: { ...format, number: format.editable } };

  const describe = (value: number, kind: NumberKind): string => {
    if (kind === 'percent') return percentOf(value);
    if (kind === 'entered') return format.editable(value);
    if (kind === 'year') return format.year(value);
    const id = kind === 'result-of-other' ? second : first;
    if (kind === 'plain' || id === undefined) return format.number(value);
    const unit = getUnit(catalogue, getEntry(catalogue, id).dataPoint.unit);
    if (unit.id === 'percent') return percentOf(value);
    return describeValue(value, unit, looksLikeOther(value) ? exact : text);
  };
  return Object.fromEntries(numbers.map(([name, value]) => [name, describe(value, KIND_OF_NUMBER[name])]));
}
