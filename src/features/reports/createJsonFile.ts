// The JSON document and its schema as a file; read back by the schema, and every score compared, before it is handed out.
import {
  readAssessmentPackage,
  writeAssessmentPackage,
} from '../../core/exchange/assessment-json/assessmentPackage';
import { createAssessmentFile } from '../../core/exchange/assessment-json/createAssessmentFile';
import type { Scorecard } from '../../core/scoring/scoreAssessment';
import { dataPointIdSchema } from '../../core/catalogue/kpi';
import type { ExportSource } from './exportSource';
import type { MadeFile } from './madeFile';

export function createJsonFile(source: ExportSource): MadeFile {
  const file = createAssessmentFile(source);
  const content = writeAssessmentPackage(file);
  const read = readAssessmentPackage(content);
  const sameNumbers = read?.dataPoints.every((each) => isScore(each, source.scorecard)) ?? false;
  const sameCounts = LISTS.every((list) => read?.[list].length === file[list].length);
  return {
    name: 'assessment-json.zip',
    content,
    count: read?.dataPoints.length ?? 0,
    verified: sameNumbers && sameCounts,
    done: 'doneJson',
  };
}

const LISTS = ['dataPoints', 'groups', 'findings', 'evidence', 'actions', 'localIndicators'] as const;

interface Numbers {
  id: string;
  value: number | null;
  percentOfTarget: number | null;
  band: number | null;
}

function isScore({ id, value, percentOfTarget, band }: Numbers, { dataPoints }: Scorecard): boolean {
  const scored = dataPoints.get(dataPointIdSchema.parse(id));
  return (
    scored !== undefined &&
    value === (scored.computed?.value ?? null) &&
    percentOfTarget === (scored.score?.percentOfTarget ?? null) &&
    band === (scored.score?.band ?? null)
  );
}
