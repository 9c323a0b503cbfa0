// What the fields of every kind of content are called, and how their values are said.
import { ANSWER_STATUSES, QUALITY_GRADES } from '../core/assessment/answer';
import { DOCUMENT_KINDS } from '../core/assessment/evidence';
import { SIZE_CLASSES } from '../core/assessment/peer';
import { REPORT_STATUSES } from '../core/assessment/reportCover';
import type { SubjectKind } from '../core/assessment/revision';
import { shortenHash } from '../core/assessment/seal';
import type { DataPointLookup } from '../core/catalogue/dataPointLookup';
import type { Text } from './createText';
import { nameDataPoint } from './nameDataPoint';

export interface FieldContext {
  kind: SubjectKind;
  lookup: DataPointLookup;
  text: Text;
}

type Key = Parameters<Text['t']>[0];
type Say = (value: unknown, context: FieldContext) => string;

interface Field {
  label: (context: FieldContext) => string;
  say: Say;
  /** Goes without saying where it is the first thing said. */
  isFormal?: boolean;
}

/** Numbers with all digits, yes and no, lists; texts as they are. What is more than that only "changed". */
const sayPlain: Say = (value, context) => {
  const { t, format } = context.text;
  if (typeof value === 'number') return format.editable(value);
  if (typeof value === 'boolean') return t(value ? 'assess.answer.yes' : 'assess.answer.no');
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    return format.list(value.map((item) => sayPlain(item, context)));
  }
  return t('history.changed');
};

const sayYear: Say = (value, context) =>
  typeof value === 'number' ? context.text.format.year(value) : sayPlain(value, context);
const sayDate: Say = (value, { text }) => (typeof value === 'string' ? text.format.date(value) : '');
const sayCount: Say = (value, { text }) => text.format.number(Array.isArray(value) ? value.length : 0);
const sayLabel: Say = (value, { text }) => text.format.label(String(value));
const sayDataPoints: Say = (value, { lookup, text }) =>
  Array.isArray(value) ? text.format.list(value.map((id) => nameDataPoint(String(id), lookup, text))) : '';

/** One of a few words; what is none of them is said as it stands. */
function sayOneOf<Word extends string>(words: readonly Word[], keyOf: (word: Word) => Key): Say {
  return (value, context) => {
    const word = words.find((each) => each === value);
    return word === undefined ? sayPlain(value, context) : context.text.t(keyOf(word));
  };
}

const field = (key: Key, say: Say = sayPlain): Field => ({ label: ({ text }) => text.t(key), say });
const formal = (key: Key, say: Say): Field => ({ ...field(key, say), isFormal: true });

const figure = (name: 'population' | 'households' | 'area' | 'gdp'): Record<string, Field> => ({
  [`${name}.value`]: field(`history.fields.${name}`),
  [`${name}.year`]: {
    label: ({ text: { t } }) => t('history.fields.yearOf', { field: t(`history.fields.${name}`) }),
    say: sayYear,
  },
});

const bilingual = (
  path: string,
  key: 'name' | 'summary' | 'setNote' | 'introduction',
): Record<string, Field> =>
  Object.fromEntries(
    (['en', 'fa'] as const).map((language) => [
      `${path}.${language}`,
      {
        label: ({ text: { t } }: FieldContext) =>
          t(`history.fields.${key}`, { language: t(`history.languages.${language}`) }),
        say: sayPlain,
      },
    ]),
  );

/** By kind of subject and path in its content. */
const FIELDS: Record<SubjectKind, Record<string, Field>> = {
  about: {
    city: field('history.fields.city'),
    country: field('history.fields.country'),
    period: field('history.fields.period', sayYear),
    'benchmarkSet.id': field('history.fields.benchmarkSet'),
    'benchmarkSet.version': field('history.fields.benchmarkVersion', sayLabel),
  },
  profile: {
    ...figure('population'),
    ...figure('households'),
    ...figure('area'),
    ...figure('gdp'),
    currency: field('history.fields.currency'),
  },
  answer: {
    status: field(
      'history.fields.status',
      sayOneOf(ANSWER_STATUSES, (word) => `assess.answer.statuses.${word}`),
    ),
    'inputs.kind': formal(
      'history.fields.inputKind',
      sayOneOf(['parts', 'value'], (word) => `history.inputKinds.${word}`),
    ),
    'inputs.numerator': field('history.fields.numerator'),
    'inputs.denominator.from': formal(
      'history.fields.denominatorFrom',
      sayOneOf(['profile', 'answer'], (word) => `history.denominators.${word}`),
    ),
    'inputs.denominator.value': field('history.fields.denominator'),
    'inputs.value': field('history.fields.value'),
    quality: field(
      'history.fields.quality',
      sayOneOf(QUALITY_GRADES, (word) => `assess.about.qualities.${word}`),
    ),
    origin: field('history.fields.origin'),
    source: field('history.fields.source'),
    referenceYear: field('history.fields.referenceYear', sayYear),
    agency: field('history.fields.agency'),
    note: field('history.fields.note'),
  },
  evidence: {
    kind: formal(
      'history.fields.kind',
      sayOneOf(['file', 'link', 'note'], (word) => `evidence.kinds.${word}`),
    ),
    title: field('history.fields.title'),
    dataPoints: field('history.fields.dataPoints', sayDataPoints),
    date: field('history.fields.date', sayDate),
    documentKind: field(
      'history.fields.documentKind',
      sayOneOf(DOCUMENT_KINDS, (word) => `evidence.documentKinds.${word}`),
    ),
    inBin: field('history.fields.inBin'),
    sha256: field('history.fields.sha256'),
    mediaType: field('history.fields.mediaType'),
    sizeBytes: field('history.fields.sizeBytes'),
    url: field('history.fields.url'),
    text: field('history.fields.text'),
  },
  review: {
    verified: field(
      'history.fields.verified',
      sayOneOf(['yes', 'no'], (word) => `assess.answer.${word}`),
    ),
    reason: field('history.fields.reason'),
  },
  acceptance: { reason: field('history.fields.reason') },
  action: {
    text: field('history.fields.text'),
    owner: field('history.fields.owner'),
    due: field('history.fields.due', sayDate),
    done: field('history.fields.done'),
  },
  maturity: { level: field('history.fields.level'), evidence: field('history.fields.evidence') },
  benchmarks: {
    ...bilingual('name', 'name'),
    ...bilingual('note', 'setNote'),
    'bands.limits': field('history.fields.limits'),
    'bands.lastLimitIsTop': field('history.fields.lastLimitIsTop'),
    maturityThresholds: field('history.fields.maturityThresholds'),
  },
  'local-kpi': {
    ...bilingual('name', 'name'),
    ...bilingual('summary', 'summary'),
    dimension: field('history.fields.dimension'),
    dataPoints: field('history.fields.definition'),
  },
  seal: {
    title: field('history.fields.title'),
    status: field(
      'history.fields.sealStatus',
      sayOneOf(['draft', 'final'], (word) => `seals.status.${word}`),
    ),
    hash: field('history.fields.sealCode', (value) => shortenHash(String(value))),
    heads: field('history.fields.sealHeads', sayCount),
  },
  peer: {
    label: field('history.fields.peerLabel'),
    period: field('history.fields.period', sayYear),
    sizeClass: field(
      'history.fields.sizeClass',
      sayOneOf(SIZE_CLASSES, (word) => `cities.sizes.${word}`),
    ),
    results: field('history.fields.peerResults', sayCount),
  },
  report: {
    status: field(
      'report.cover.status',
      sayOneOf(REPORT_STATUSES, (word) => `report.cover.statuses.${word}`),
    ),
    version: field('report.cover.version', sayLabel),
    preparedBy: field('report.cover.preparedBy'),
    ...bilingual('introduction', 'introduction'),
    // A picture as text says nothing to anybody.
    emblem: field('report.cover.emblem', (_, { text }) => text.t('history.picture')),
  },
};

const TARGET_FIELDS: Record<string, Field> = {
  target: field('history.targets.target'),
  floor: field('history.targets.floor'),
  'basis.en': targetBasis('en'),
  'basis.fa': targetBasis('fa'),
  sourceKind: field('history.targets.sourceKind'),
  confidence: field(
    'history.targets.confidence',
    sayOneOf(['published', 'well-known', 'judgement'], (word) => `assess.result.confidences.${word}`),
  ),
  'setBy.why': field('history.targets.why'),
};

function targetBasis(language: 'en' | 'fa'): Field {
  return {
    label: ({ text: { t } }) => t('history.targets.basis', { language: t(`history.languages.${language}`) }),
    say: sayPlain,
  };
}

/** What a place in a content is called; the path itself where nobody has given it a name. */
export function findField(path: readonly string[], context: FieldContext): Field {
  const known = FIELDS[context.kind][path.join('.')];
  if (known) return known;
  const [group, name = '', ...rest] = path;
  const { t } = context.text;
  if (group === 'targets') {
    const target = TARGET_FIELDS[rest.join('.')] ?? unnamed(rest);
    return {
      ...target,
      label: () =>
        t('history.fields.targetOf', {
          name: nameDataPoint(name, context.lookup, context.text),
          field: target.label(context),
        }),
    };
  }
  if (group === 'numbers') return { label: () => t('history.fields.number', { name }), say: sayPlain };
  return unnamed(path);
}

const unnamed = (path: readonly string[]): Field => ({ label: () => path.join('.'), say: sayPlain });
