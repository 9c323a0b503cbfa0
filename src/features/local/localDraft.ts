// A local indicator in the making, as the form shows it: texts may stand in one language only, numbers may be missing.
import type { Target } from '../../core/catalogue/benchmarkSet';
import {
  dataPointIdSchema,
  type DataPoint,
  type Formula,
  type FormulaKind,
  type ProfileQuantity,
} from '../../core/catalogue/kpi';
import type { LocalKpi } from '../../core/catalogue/localKpi';
import { completeTexts, splitTexts, type Texts } from './texts';

export interface LocalDraft {
  name: Texts;
  summary: Texts;
  dimension: string | null;
  unit: string | null;
  kind: FormulaKind;
  /** Of a ratio the numerator; else what is counted, measured or asked. */
  what: Texts;
  denominator: Texts;
  factor: Ratio['factor'];
  denominatorFromProfile: ProfileQuantity | null;
  direction: DataPoint['direction'];
  min: number | null;
  max: number | null;
  hasTarget: boolean;
  target: number | null;
  floor: number | null;
  basis: Texts;
  confidence: Target['confidence'];
  /** Text in number fields that is no number, by field. */
  unreadable: ReadonlyMap<string, string>;
}

type Ratio = Extract<Formula, { kind: 'ratio' }>;

const NO_TEXT: Texts = { en: '', fa: '' };

export const YES_NO_UNIT = 'yes-no';

export const EMPTY_DRAFT: LocalDraft = {
  name: NO_TEXT,
  summary: NO_TEXT,
  dimension: null,
  unit: 'percent',
  kind: 'ratio',
  what: NO_TEXT,
  denominator: NO_TEXT,
  factor: 100,
  denominatorFromProfile: null,
  direction: 'higher',
  min: null,
  max: null,
  hasTarget: true,
  target: null,
  floor: 0,
  basis: NO_TEXT,
  confidence: 'judgement',
  unreadable: new Map(),
};

/** What the form begins with when an indicator is edited. */
export function toDraft({ name, summary, dimension, dataPoints, targets }: LocalKpi): LocalDraft {
  const [dataPoint] = dataPoints;
  if (!dataPoint) return EMPTY_DRAFT;
  const { unit, formula, direction, plausibleRange } = dataPoint;
  const target = targets[dataPoint.id];
  return {
    ...EMPTY_DRAFT,
    name: splitTexts(name),
    summary: splitTexts(summary),
    dimension,
    unit,
    kind: formula.kind,
    ...formulaToDraft(formula),
    direction,
    min: plausibleRange?.min ?? null,
    max: plausibleRange?.max ?? null,
    hasTarget: target?.target != null,
    target: target?.target ?? null,
    floor: target?.floor ?? null,
    basis: target ? splitTexts(target.basis) : NO_TEXT,
    confidence: target?.confidence ?? 'judgement',
  };
}

function formulaToDraft(formula: Formula): Partial<LocalDraft> {
  if (formula.kind === 'count') return { what: splitTexts(formula.counts) };
  if (formula.kind === 'measured') return { what: splitTexts(formula.measures) };
  if (formula.kind === 'yes-no') return { what: splitTexts(formula.question) };
  const { numerator, denominator, factor, denominatorFromProfile } = formula;
  return {
    what: splitTexts(numerator),
    denominator: splitTexts(denominator),
    factor,
    denominatorFromProfile,
  };
}

/** The ends of the scale: yes is 1 and no is 0, and which of them is the target follows from the direction. */
export function findScale({ kind, direction, target, floor }: LocalDraft) {
  if (kind !== 'yes-no') return { target, floor };
  return direction === 'lower' ? { target: 0, floor: 1 } : { target: 1, floor: 0 };
}

const FORMULAS = {
  ratio: ({ what, denominator, factor, denominatorFromProfile }) => ({
    kind: 'ratio',
    numerator: completeTexts(what),
    denominator: completeTexts(denominator),
    factor,
    denominatorFromProfile,
  }),
  count: ({ what }) => ({ kind: 'count', counts: completeTexts(what) }),
  measured: ({ what }) => ({ kind: 'measured', measures: completeTexts(what) }),
  'yes-no': ({ what }) => ({ kind: 'yes-no', question: completeTexts(what) }),
} satisfies Record<FormulaKind, (draft: LocalDraft) => Formula>;

interface Finishing {
  id: string;
  /** The indicator as it was; a target that stays as it was keeps who set it. */
  before: LocalKpi | undefined;
  authorship: { author: string; at: string };
}

/** The indicator that the draft has become; only for a draft without problems. */
export function finishDraft(draft: LocalDraft, { id, before, authorship }: Finishing): LocalKpi {
  const dataPointId = dataPointIdSchema.parse(id);
  const { kind, direction, min, max } = draft;
  const isYesNo = kind === 'yes-no';
  const target = toTarget(draft, before?.targets[dataPointId], authorship);
  return {
    id,
    name: completeTexts(draft.name),
    summary: completeTexts(draft.summary),
    dimension: draft.dimension ?? '',
    dataPoints: [
      {
        id: dataPointId,
        label: null,
        unit: isYesNo ? YES_NO_UNIT : (draft.unit ?? ''),
        formula: FORMULAS[kind](draft),
        direction,
        plausibleRange: isYesNo || (min === null && max === null) ? null : { min, max },
        typicalRange: null,
        guidance: null,
        statedFigures: [],
      },
    ],
    targets: target ? { [dataPointId]: target } : {},
  };
}

function toTarget(
  draft: LocalDraft,
  before: Target | undefined,
  authorship: Finishing['authorship'],
): Target | undefined {
  if (!draft.hasTarget) return undefined;
  const basis = completeTexts(draft.basis);
  const { confidence } = draft;
  const { setBy: previous, ...rest } = before ?? {};
  const target = { ...findScale(draft), basis, sourceKind: 'expert', confidence } as const;
  const isSame = previous && JSON.stringify({ ...rest, ...target }) === JSON.stringify(rest);
  return { ...target, setBy: isSame ? previous : { ...authorship, why: basis.en } };
}
