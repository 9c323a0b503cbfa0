// A written report page is read back: it is handed out only if it shows the scores that it was written from.
import canonicalize from 'canonicalize';
import type { Assessment } from '../../assessment/readAssessment';
import { scoreAssessment, type Scorecard } from '../../scoring/scoreAssessment';
import type { PageSource } from './packPage';
import { findPageData } from './pageFile';
import { parsePage } from './parsePage';
import { scorePage } from './scorePage';

/** To the last digit, for both periods. False, too, for what cannot be read at all. */
export function checkPage(text: string, { open, previous, definitions }: PageSource): boolean {
  const data = findPageData(text);
  const page = data === undefined ? undefined : parsePage(data).value;
  if (!page) return false;
  const read = scorePage(page);
  const score = (assessment: Assessment) =>
    scoreAssessment(assessment, definitions.catalogue, open.benchmarks);
  const scoreRead = (assessment: Assessment) =>
    scoreAssessment(assessment, page.definitions.catalogue, read.benchmarks);
  return (
    isSame(read.scorecard, score(open.assessment)) &&
    page.previous?.id === previous?.id &&
    (!page.previous || !previous || isSame(scoreRead(page.previous.assessment), score(previous.assessment)))
  );
}

function isSame(one: Scorecard, other: Scorecard): boolean {
  return toText(one) === toText(other);
}

/** In one order, whoever wrote it. */
function toText({ dataPoints, ...rest }: Scorecard): string | undefined {
  return canonicalize({ ...rest, dataPoints: Object.fromEntries(dataPoints) });
}
