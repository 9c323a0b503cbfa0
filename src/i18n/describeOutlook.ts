// What a council asks last, in plain sentences: what has turned from red to green, what is still red, and who sees to it.
import type { About } from '../core/assessment/about';
import type { Action } from '../core/assessment/action';
import type { DataPointLookup } from '../core/catalogue/dataPointLookup';
import type { ScorecardComparison } from '../core/scoring/comparison/compareScorecards';
import { findNextStep } from '../core/scoring/overview/findNextStep';
import type { Red } from '../core/scoring/overview/listReds';
import { listTurnedGreen } from '../core/scoring/overview/summarizeGroup';
import type { Text } from './createText';
import { describeAbout } from './describeAbout';
import { nameDataPoint } from './nameDataPoint';
import { nameSome } from './nameSome';

interface Outlook {
  /** Undefined: there is no earlier period. */
  previous: { about: About; comparison: ScorecardComparison } | undefined;
  reds: readonly Red[];
  actions: ReadonlyMap<string, Action>;
  /** Of the whole city. */
  scored: number;
}

/** One sentence alone where nothing is scored. */
export function describeOutlook(
  { previous, reds, actions, scored }: Outlook,
  lookup: DataPointLookup,
  text: Text,
): readonly string[] {
  if (scored === 0) return [text.t('council.says.steps.nothing')];
  const turned = sayTurnedGreen(previous, lookup, text);
  if (reds.length === 0) return [turned, text.t('council.says.steps.none')];
  return [turned, saySteps(reds, actions, text), sayOwners(reds, text)];
}

function sayTurnedGreen(previous: Outlook['previous'], lookup: DataPointLookup, text: Text): string {
  const { t } = text;
  if (!previous) return t('council.says.green.noPrevious');
  const since = describeAbout(previous.about, text);
  if (previous.comparison.coverage.scoredInBoth === 0) return t('council.says.green.noCommon', { since });
  const turned = listTurnedGreen(previous.comparison);
  if (turned.length === 0) return t('council.says.green.none', { since });
  const names = nameSome(
    turned.map(({ dataPointId }) => nameDataPoint(dataPointId, lookup, text)),
    text,
  );
  return t('council.says.green.turned', { since, names, count: turned.length });
}

function saySteps(reds: readonly Red[], actions: Outlook['actions'], { t }: Text): string {
  const count = reds.length;
  const planned = reds.filter(({ entry }) => findNextStep(entry.dataPoint.id, actions)).length;
  if (planned === 0) return t('council.says.steps.nonePlanned', { count });
  if (planned === count) return t('council.says.steps.allPlanned', { count });
  return t('council.says.steps.somePlanned', { count, planned });
}

function sayOwners(reds: readonly Red[], { t }: Text): string {
  const count = reds.length;
  const without = reds.filter(({ owner }) => owner === '').length;
  if (without === 0) return t('council.says.owners.all', { count });
  if (without === count) return t('council.says.owners.none', { count });
  return t('council.says.owners.some', { count: without });
}
