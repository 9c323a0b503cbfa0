// What every export is made from: the open assessment with its scores and findings, on this day.
import type { AssessmentFileSource } from '../../core/exchange/assessment-json/createAssessmentFile';
import { findFindings } from '../../core/scoring/plausibility/findFindings';
import type { PlausibilityContext } from '../../core/scoring/plausibility/finding';
import type { Text } from '../../i18n/createText';
import type { OpenAssessment } from '../../state/openAssessment';

export interface ExportSource extends AssessmentFileSource {
  text: Text;
}

type Shown = Pick<OpenAssessment, 'assessment' | 'scorecard' | 'pinnedIsMissing'>;

export function createExportSource(
  { assessment, scorecard, pinnedIsMissing }: Shown,
  { catalogue, previous }: Pick<PlausibilityContext, 'catalogue' | 'previous'>,
  text: Text,
): ExportSource {
  const findings = findFindings({ catalogue, assessment, scorecard, previous });
  return { assessment, scorecard, catalogue, findings, pinnedIsMissing, today: writeDay(new Date()), text };
}

/** ISO 8601, by the clock of this computer: after midnight it is the next day, wherever UTC is. */
function writeDay(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
