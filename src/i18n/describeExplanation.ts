// The steps of an explanation → sentences, with the formulas apart because they are laid out left to right.
import type { Formula } from '../core/catalogue/kpi';
import type { ExplanationStep, StepKind } from '../core/scoring/explanation/explanationStep';
import type { Text } from './createText';
import { writeLimits, writePercentOfTarget, writeRatio, writeSum } from './explanationFormulas';
import { describeEvidencePiece, describeOrigin } from './describeOrigin';
import { describeValue } from './describeValue';

/** What one step says, in plain text. */
export interface Sentence {
  prose: string;
  /** To be laid out left to right in every language. */
  formula?: string;
  /** What belongs below it. */
  items: readonly Sentence[];
}

export function describeExplanation(steps: readonly ExplanationStep[], text: Text): Sentence[] {
  return steps.map((step) => describeStep(step, text));
}

/**
 * The same as lines of plain text, e.g. for the command line; what belongs below a sentence is indented. Each is one line,
 * whatever was typed into it.
 */
export function listLines(sentences: readonly Sentence[], indent = ''): string[] {
  return sentences.flatMap(({ prose, formula, items }) => [
    `${indent}${prose.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')}`,
    ...(formula === undefined ? [] : [`${indent}  ${formula}`]),
    ...listLines(items, `${indent}  `),
  ]);
}

function describeStep<K extends StepKind>(step: ExplanationStep<K>, text: Text): Sentence {
  return DESCRIBE[step.kind](step, text);
}

const say = (prose: string, ...items: readonly Sentence[]): Sentence => ({ prose, items });

const DESCRIBE: { [K in StepKind]: (step: ExplanationStep<K>, text: Text) => Sentence } = {
  'value-from-parts': (step, text) => {
    const { t, format, pick } = text;
    const { denominatorFromProfile } = step;
    const value = describeValue(step.value, step.unit, text);
    const part = (name: 'numerator' | 'denominator') =>
      say(
        t(`explain.value.${name}`, { name: pick(step[name].name), value: format.editable(step[name].value) }),
      );
    return {
      prose:
        step.factor === 1
          ? t('explain.value.plainRatio', { value })
          : t('explain.value.ratio', { value, factor: format.number(step.factor) }),
      formula: writeRatio(step, format),
      items: [
        part('numerator'),
        part('denominator'),
        ...(denominatorFromProfile ? [say(t('explain.value.fromProfile'))] : []),
      ],
    };
  },
  'value-as-entered': ({ value, unit, formula }, text) => {
    const { t, format, pick } = text;
    const said = describeValue(value, unit, text);
    if (formula.kind !== 'ratio')
      return say(t('explain.value.entered', { value: said, what: pick(whatIsEntered(formula)) }));
    const [numerator, denominator] = [pick(formula.numerator), pick(formula.denominator)];
    const factor = format.number(formula.factor);
    const rule = formula.factor === 1 ? 'plainDirect' : 'direct';
    return say(t(`explain.value.${rule}`, { value: said, factor, numerator, denominator }));
  },
  provenance: (step, text) =>
    say(text.t('explain.origin.title'), ...describeOrigin(step, text).map((line) => say(line))),
  evidence: ({ items }, text) =>
    items.length === 0
      ? say(text.t('explain.evidence.none'))
      : say(
          text.t('explain.evidence.title', { count: items.length }),
          ...items.map((item) => say(describeEvidencePiece(item, text))),
        ),
  target: ({ target, floor, unit, basis, confidence, setBy }, text) => {
    const { t, format, pick } = text;
    return say(
      t('explain.target.both', {
        target: describeValue(target, unit, text),
        floor: describeValue(floor, unit, text),
      }),
      say(t('explain.target.basis', { basis: pick(basis) })),
      say(t(`explain.target.confidences.${confidence}`)),
      ...(setBy
        ? [
            say(
              t(
                setBy.why === basis.en || setBy.why === basis.fa
                  ? 'explain.target.setBy'
                  : 'explain.target.setByWhy',
                {
                  author: setBy.author || t('explain.target.nobody'),
                  at: format.instant(setBy.at),
                  why: setBy.why,
                },
              ),
            ),
          ]
        : []),
    );
  },
  'percent-of-target': (step, { t, format }) => {
    const { target, floor, unlimited, percent, limits } = step;
    const rule = target < floor ? 'ours' : floor === 0 ? 'printed' : 'withFloor';
    const inLanguage = (value: number) => format.percent(value, limits);
    return {
      prose: t(`explain.percent.${rule}`),
      formula: writePercentOfTarget(step, format),
      items:
        unlimited === percent
          ? []
          : [
              say(
                t('explain.percent.limited', {
                  unlimited: inLanguage(unlimited),
                  percent: inLanguage(percent),
                }),
              ),
            ],
    };
  },
  band: ({ percent, band, range, points, limits }, { t, format }) => {
    const { from, to } = range;
    const [open, closed] =
      from === null
        ? (['below', 'below'] as const)
        : to === null
          ? (['above', 'from'] as const)
          : (['between', 'upTo'] as const);
    const isClosed = to === null ? range.fromIncluded : range.toIncluded;
    return say(
      t(`explain.band.${isClosed ? closed : open}`, {
        percent: format.percent(percent, limits),
        from: from === null ? '' : format.percent(from),
        to: to === null ? '' : format.percent(to),
        band: t(`score.bands.${band}`),
      }),
      ...(points === null ? [] : [say(t('explain.band.points', { points }))]),
    );
  },
  'limits-as-values': (step, { t, format }) => ({
    prose: t('explain.band.limits'),
    formula: writeLimits(step, format),
    items: [],
  }),
  unscored: ({ reason, said }, { t }) =>
    say(
      t('explain.unscored', { reason: t(`score.unscored.${reason}`), why: t(`score.unscoredWhy.${reason}`) }),
      ...(said ? [say(t('explain.said', { said }))] : []),
    ),
  'no-benchmark': ({ basis }, { t, pick }) => say(t('explain.noBenchmark', { basis: pick(basis) })),
  sum: (step, { t, format }) => ({
    prose: t('explain.sum.rule'),
    formula: writeSum(step, format),
    items: step.level === 'category' ? [] : [say(t('explain.sum.own'))],
  }),
  'nothing-scored': ({ dataPoints }, { t }) => say(t('explain.sum.nothing', { count: dataPoints })),
  coverage: ({ kpis, dataPoints, reported, scored }, { t }) =>
    say(
      t('explain.coverage.kpis', {
        reported: kpis.reported,
        partial: kpis.partial,
        missing: kpis['not-reported'],
        total: kpis.reported + kpis.partial + kpis['not-reported'],
      }),
      say(t('explain.coverage.dataPoints', { reported, total: dataPoints, scored })),
    ),
  counted: ({ members, limits }, text) => {
    const { t, format } = text;
    return say(
      t('explain.counted', { count: members.length }),
      ...members.map(({ value, unit, percentOfTarget, band, points, ...named }) =>
        say(
          t('explain.member', {
            name: nameMember(named, text),
            value: describeValue(value, unit, text),
            percent: format.percent(percentOfTarget, limits),
            band: t(`score.bands.${band}`),
            points,
          }),
        ),
      ),
    );
  },
  'left-out': ({ reason, members }, text) =>
    say(
      text.t('explain.leftOut', { reason: text.t(`score.unscored.${reason}`), count: members.length }),
      ...members.map(({ said, ...named }) => {
        const name = nameMember(named, text);
        return say(said ? text.t('explain.memberSaid', { name, said }) : name);
      }),
    ),
  'benchmark-set': ({ name, version }, { t, pick, format }) =>
    say(
      t('explain.benchmarkSet', {
        name: t('score.benchmarkSet', { name: pick(name), version: format.label(version) }),
      }),
    ),
  'own-targets': (_, { t }) => say(t('explain.ownTargets')),
};

function whatIsEntered(formula: Exclude<Formula, { kind: 'ratio' }>) {
  if (formula.kind === 'count') return formula.counts;
  return formula.kind === 'measured' ? formula.measures : formula.question;
}

type Named = Pick<ExplanationStep<'counted'>['members'][number], 'kpi' | 'label'>;

function nameMember({ kpi, label }: Named, { pick }: Text): string {
  return label ? `${pick(kpi)} · ${pick(label)}` : pick(kpi);
}
