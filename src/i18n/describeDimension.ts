// A dimension in three plain sentences: how it stands and how sure that is; what has turned since the
// last period, or else what is best; what is still red, and the smallest step that leads out.
import type { About } from '../core/assessment/about';
import { getUnit, type Catalogue } from '../core/catalogue/catalogue';
import type { GroupConfidence } from '../core/scoring/confidence/computeConfidence';
import type { RankedLift } from '../core/scoring/lift/findLifts';
import type { GroupSummary } from '../core/scoring/overview/summarizeGroup';
import type { GroupScore } from '../core/scoring/scoreAssessment';
import type { Text } from './createText';
import { describeAbout } from './describeAbout';
import { describeGroup, describePath } from './describeGroup';
import { describeLift } from './describeLift';
import { nameDataPoint } from './nameDataPoint';
import { nameSome } from './nameSome';

export interface SentenceContext {
  catalogue: Catalogue;
  /** By whose limits percents are not rounded onto a limit. */
  limits: readonly number[];
  /** The period before, that {@link GroupSummary.turned} compares with. */
  since: About | undefined;
  text: Text;
}

/** Three sentences; one alone where nothing in the group is scored. */
export function describeDimension(
  summary: GroupSummary,
  confidence: GroupConfidence,
  context: SentenceContext,
): readonly string[] {
  if (summary.score.scored === 0) return [sayNothing(summary.score, context)];
  return [
    sayStanding(summary, confidence, context),
    describeProgress(summary, context),
    sayReds(summary, context),
  ];
}

/** What has turned since the period before; where there is none to compare with, what is best. Empty: nothing is scored. */
export function describeProgress(summary: GroupSummary, context: SentenceContext): string {
  if (summary.score.scored === 0) return '';
  const { since } = context;
  if (summary.turned && since) return sayTurned(summary.turned, since, context);
  return summary.score.group.level === 'city' ? sayRange(summary, context) : sayBest(summary, context);
}

function sayNothing(
  { group, reported, dataPoints }: GroupScore,
  { catalogue, text }: SentenceContext,
): string {
  const name = describeGroup(group, catalogue.classification, text);
  if (reported === 0) return text.t('council.says.nothing.unreported', { name, count: dataPoints });
  return text.t('council.says.nothing.unscored', { name, count: reported, total: dataPoints });
}

function sayStanding(
  { score, isIncomplete }: GroupSummary,
  confidence: GroupConfidence,
  context: SentenceContext,
): string {
  const { catalogue, text } = context;
  const { scored, dataPoints } = score;
  const coverage = scored === dataPoints ? 'all' : isIncomplete ? 'few' : 'most';
  return text.t(`council.says.stands.${coverage}`, {
    name: describeGroup(score.group, catalogue.classification, text),
    ...sayScore(score, context),
    count: scored,
    total: dataPoints,
    sure: sayConfidence(confidence, text),
  });
}

function sayConfidence(
  { percentOnEstimates, points, notStatedPoints }: GroupConfidence,
  { t, format }: Text,
): string {
  if (notStatedPoints === points) return t('council.says.sure.unstated');
  if (!percentOnEstimates) return t('council.says.sure.measured');
  return t(`council.says.sure.${notStatedPoints > 0 ? 'partlyUnstated' : 'estimated'}`, {
    percent: format.percent(percentOnEstimates),
  });
}

function sayTurned(
  { rose, fell }: NonNullable<GroupSummary['turned']>,
  about: About,
  { catalogue, text }: SentenceContext,
): string {
  const { t } = text;
  const since = describeAbout(about, text);
  if (rose.length + fell.length === 0) return t('council.says.turned.same', { since });
  const say = (changes: typeof rose) => ({
    count: changes.length,
    names: nameSome(
      changes.map(({ dataPointId }) => nameDataPoint(dataPointId, catalogue, text)),
      text,
    ),
  });
  return t('council.says.turned.sentence', {
    since,
    rose: rose.length > 0 ? t('council.says.turned.rose', say(rose)) : t('council.says.turned.noneRose'),
    fell: fell.length > 0 ? t('council.says.turned.fell', say(fell)) : t('council.says.turned.noneFell'),
  });
}

function sayBest(
  { green, score: { scored }, scoredCategories }: GroupSummary,
  context: SentenceContext,
): string {
  const { t } = context.text;
  const sayGreen = () => {
    if (green === scored) return t('council.says.best.allGreen', { count: scored });
    if (green === 0) return t('council.says.best.noneGreen', { count: scored });
    return t('council.says.best.someGreen', { count: green, scored });
  };
  return t('council.says.best.sentence', {
    green: sayGreen(),
    categories: sayBestCategories(scoredCategories, context),
  });
}

function sayBestCategories(categories: readonly GroupScore[], context: SentenceContext): string {
  const { catalogue, text } = context;
  const { t } = text;
  const best = categories.filter(({ percent }) => percent === categories.at(-1)?.percent);
  const names = nameSome(
    best.map(({ group }) => describeGroup(group, catalogue.classification, text)),
    text,
  );
  const [first] = best;
  if (!first || categories.length === 1) return t('council.says.best.onlyCategory', { names });
  const said = { ...sayScore(first, context), count: best.length };
  if (best.length === categories.length) return t('council.says.best.alike', said);
  return t('council.says.best.category', { ...said, names });
}

/** Of the whole city, whose counts by colour are told before. Where two dimensions have such a category, with the dimension. */
function sayRange({ scoredCategories }: GroupSummary, context: SentenceContext): string {
  const { catalogue, text } = context;
  const { t } = text;
  const [worst, best] = [scoredCategories[0], scoredCategories.at(-1)];
  if (!worst || !best) return '';
  const nameOf = ({ group }: GroupScore) => {
    const isOneOfTwo = catalogue.groups.some(
      ({ level, category, dimension }) =>
        level === 'category' && category === group.category && dimension !== group.dimension,
    );
    return isOneOfTwo
      ? describePath(group, catalogue.classification, text).join(' · ')
      : describeGroup(group, catalogue.classification, text);
  };
  const nameAllAt = (percent: number | null) =>
    nameSome(scoredCategories.filter((each) => each.percent === percent).map(nameOf), text);
  const [low, high] = [sayScore(worst, context), sayScore(best, context)];
  if (scoredCategories.length === 1)
    return t('council.says.range.only', { names: nameAllAt(best.percent), ...high });
  if (worst.percent === best.percent)
    return t('council.says.range.alike', { count: scoredCategories.length, ...high });
  return t('council.says.range.between', {
    best: nameAllAt(best.percent),
    bestPercent: high.percent,
    bestBand: high.band,
    worst: nameAllAt(worst.percent),
    worstPercent: low.percent,
    worstBand: low.band,
  });
}

function sayReds({ reds, nearest, top, score }: GroupSummary, context: SentenceContext): string {
  const { catalogue, text } = context;
  const { t } = text;
  const lift = nearest && sayLift(nearest, context);
  if (reds.length === 0) {
    if (lift) return t('council.says.reds.none', lift);
    return t(`council.says.reds.${top === score.scored ? 'noneTop' : 'noneFixed'}`);
  }
  const names = nameSome(
    reds.map((id) => nameDataPoint(id, catalogue, text)),
    text,
  );
  return lift
    ? t('council.says.reds.lifted', { count: reds.length, names, ...lift })
    : t('council.says.reds.fixed', { count: reds.length, names });
}

/** What is needed is told as a value: a council knows no numerators. */
function sayLift(lift: RankedLift, { catalogue, text }: SentenceContext) {
  const { need, value } = describeLift(lift, getUnit(catalogue, lift.entry.dataPoint.unit), text);
  return { nearest: nameSome([nameDataPoint(lift.dataPointId, catalogue, text)], text), need: value ?? need };
}

function sayScore({ percent, band }: GroupScore, { limits, text }: SentenceContext) {
  const { t, format, language } = text;
  return {
    percent: percent === null ? '' : format.percent(percent, limits),
    band: band === null ? '' : t(`score.bands.${band}`).toLocaleLowerCase(language),
  };
}
