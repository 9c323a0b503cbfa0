// All explanations of an assessment as one plain text, e.g. for the verifier: the same sentences as on screen.
import type { Assessment } from '../core/assessment/readAssessment';
import { getEntry, type Catalogue, type Group } from '../core/catalogue/catalogue';
import { addLocalKpis, type DataPointLookup } from '../core/catalogue/dataPointLookup';
import type { DataPointId } from '../core/catalogue/kpi';
import { listLocalEntries } from '../core/catalogue/localKpi';
import { explainDataPoint } from '../core/scoring/explanation/explainDataPoint';
import { explainGroup } from '../core/scoring/explanation/explainGroup';
import type { ExplanationContext } from '../core/scoring/explanation/explanationStep';
import type { Scorecard } from '../core/scoring/scoreAssessment';
import { scoreLocalKpis } from '../core/scoring/scoreLocalKpis';
import type { Text } from './createText';
import { describeBenchmarkSet } from './describeBenchmarkSet';
import { describeExplanation, listLines, type Sentence } from './describeExplanation';
import { describePath } from './describeGroup';
import { nameDataPoint } from './nameDataPoint';

/** Needs nothing but what every assessment has; with the histories of the answers, who entered them is told, too. */
export interface ExplanationSource extends ExplanationContext {
  assessment: Assessment;
  scorecard: Scorecard;
}

/** In front of the heading of the file or a part of it, of a group, and of a data point. Nothing else begins with it. */
const MARKS = { part: '#', group: '##', dataPoint: '###' } as const;
type Place = keyof typeof MARKS;

/**
 * In pieces that end with a line feed, to be written one after the other: the whole city, then each dimension with its
 * sub-dimensions and categories in ITU's order, every data point below its category exactly once, answered or not; last
 * the city's own indicators, apart. Refused (thrown, it would be our fault): a scorecard of another assessment or catalogue.
 */
export function* writeExplanations(source: ExplanationSource, text: Text): Generator<string, void> {
  const { t } = text;
  yield writeHead(source, text);
  for (const group of listInReadingOrder(source.catalogue.groups)) {
    yield writeGroup(group, source, text);
    if (group.level !== 'category') continue;
    for (const id of group.dataPointIds) {
      yield writeDataPoint(id, source.catalogue, source, text);
    }
  }
  const { localKpis } = source.assessment;
  const local = listLocalEntries(localKpis);
  if (local.length === 0) return;
  const lookup = addLocalKpis(source.catalogue, localKpis);
  const scorecard = scoreLocalKpis(source.assessment, source.scorecard.benchmarks);
  yield `\n${writeSection('part', `${t('local.title')} (${t('local.notOfficial')})`, [], text)}`;
  for (const { dataPoint } of local) {
    yield writeDataPoint(dataPoint.id, lookup, { ...source, scorecard }, text);
  }
}

/** How many groups and data points are explained in a text; to check it against what should be in it. */
export function countExplanations(text: string): number {
  return text.match(/^\u200f?#{2,3} /gm)?.length ?? 0;
}

/** How many there have to be. */
export function countExpected({ catalogue, assessment }: ExplanationSource): number {
  const local = listLocalEntries(assessment.localKpis);
  return catalogue.groups.length + catalogue.entries.length + local.length;
}

/** A dimension before its parts. The catalogue lists all groups of one level before those of the next. */
function listInReadingOrder(groups: readonly Group[]): Group[] {
  const dimensions = groups.filter(({ level }) => level === 'dimension');
  return [
    ...groups.filter(({ level }) => level === 'city'),
    ...dimensions.flatMap(({ dimension }) => groups.filter((group) => group.dimension === dimension)),
  ];
}

function writeHead({ assessment: { about }, scorecard }: ExplanationSource, text: Text): string {
  const { t, format, pick } = text;
  const { period, published } = about;
  const [city, country] = published
    ? [pick(published.city), pick(published.country)]
    : [about.city, about.country];
  const lines = [
    t('explain.file.city', { city }),
    ...(country.trim() === '' ? [] : [t('explain.file.country', { country })]),
    t('explain.file.period', { period: format.yearInBothCalendars(period) }),
    t('explain.benchmarkSet', { name: describeBenchmarkSet(scorecard.benchmarks, text) }),
    t('explain.file.text'),
  ];
  return writeSection('part', t('explain.file.title'), lines.map(say), text);
}

function writeGroup(group: Group, source: ExplanationSource, text: Text): string {
  const score = source.scorecard.groups.find((each) => each.group === group);
  if (!score)
    throw new Error(`The scorecard lacks the group ${JSON.stringify({ ...group, dataPointIds: 0 })}`);
  const heading = nameGroup(group, source.catalogue, text);
  return writeSection('group', heading, describeExplanation(explainGroup(score, source), text), text);
}

function nameGroup(group: Group, { classification }: Catalogue, text: Text): string {
  const { level } = group;
  if (level === 'city') return text.t('score.city');
  const path = describePath(group, classification, text).join(' · ');
  return text.t(`explain.file.levels.${level}`, { path });
}

function writeDataPoint(
  id: DataPointId,
  lookup: DataPointLookup,
  context: ExplanationContext,
  text: Text,
): string {
  const heading = text.t('explain.file.dataPoint', { name: nameDataPoint(id, lookup, text), id });
  const steps = explainDataPoint(getEntry(lookup, id).dataPoint, context);
  return writeSection('dataPoint', heading, describeExplanation(steps, text), text);
}

const say = (prose: string): Sentence => ({ prose, items: [] });

function writeSection(place: Place, heading: string, sentences: readonly Sentence[], text: Text): string {
  const [title = ''] = listLines([say(heading)]);
  const lines = [`${MARKS[place]} ${title}`, ...listLines(sentences.map(isolateFormulas))];
  const before = place === 'part' ? '' : '\n';
  return `${before}${lines.map((line) => finishLine(line, text)).join('\n')}\n`;
}

/**
 * A text file has no direction: each line begins with a sign that gives it one, and keeps the signs around what was
 * inserted. Where lines run from left to right anyway, none of these signs is needed, and some programs show them.
 */
function finishLine(line: string, { direction }: Text): string {
  return direction === 'rtl' ? `\u200f${line}` : line.replace(/[\u2066-\u2069]/g, '');
}

function isolateFormulas({ prose, formula, items }: Sentence): Sentence {
  return {
    prose,
    items: items.map(isolateFormulas),
    ...(formula !== undefined && { formula: `\u2066${formula}\u2069` }),
  };
}
