// Two small tables that say which data points a finding is about and a piece of evidence supports, one pair in a row.
import type { EvidenceItem } from '../../assessment/readAssessment';
import type { Catalogue } from '../../catalogue/catalogue';
import type { JudgedFinding } from '../../scoring/plausibility/findFindings';
import { writeTable } from '../writeTable';
import type { DescribedColumn } from './describedColumn';

interface Link {
  from: string;
  dataPoint: string;
}

export const FINDING_LINK_COLUMNS = [
  { name: 'finding', kind: 'text', get: ({ from }) => from },
  { name: 'data_point', kind: 'word', get: ({ dataPoint }) => dataPoint },
] as const satisfies readonly DescribedColumn<Link>[];

export const EVIDENCE_LINK_COLUMNS = [
  { name: 'evidence_id', kind: 'text', get: ({ from }) => from },
  { name: 'data_point', kind: 'word', get: ({ dataPoint }) => dataPoint },
] as const satisfies readonly DescribedColumn<Link>[];

/** Only ITU's data points: every pair has its row in maturity-report.csv. */
export function writeFindingLinks(findings: readonly JudgedFinding[], catalogue: Catalogue): string {
  const links = findings.map(({ key, dataPointIds }) => ({ from: key, dataPoints: dataPointIds }));
  return writeTable(FINDING_LINK_COLUMNS, listPairs(links, catalogue), 'machine');
}

/** As above. */
export function writeEvidenceLinks(evidence: readonly EvidenceItem[], catalogue: Catalogue): string {
  const links = evidence.map(({ id, content }) => ({ from: id, dataPoints: content.dataPoints }));
  return writeTable(EVIDENCE_LINK_COLUMNS, listPairs(links, catalogue), 'machine');
}

function listPairs(
  links: readonly { from: string; dataPoints: readonly string[] }[],
  { entryById }: Catalogue,
): Link[] {
  return links.flatMap(({ from, dataPoints }) =>
    [...new Set(dataPoints)].filter((id) => entryById.has(id)).map((dataPoint) => ({ from, dataPoint })),
  );
}
