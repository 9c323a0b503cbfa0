// The one door into a report page: text that may be anything → one assessment, the period before, and the definitions.
import * as z from 'zod/mini';
import type { Assessment } from '../../assessment/readAssessment';
import type { AssessmentId } from '../../assessment/revision';
import { parseDefinition } from '../../catalogue/parseDefinition';
import { parseDefinitions, type Definitions } from '../../catalogue/parseDefinitions';
import type { Parsed } from '../../problem';
import { restoreAssessment, storedPageSchema, type StoredAssessment, type StoredPage } from './storedPage';

interface ShownAssessment {
  id: AssessmentId;
  assessment: Assessment;
}

export interface ReportPage
  extends ShownAssessment, Pick<StoredPage, 'seal' | 'revisionCount' | 'language' | 'madeAt'> {
  previous: ShownAssessment | undefined;
  definitions: Definitions;
}

const FILE = 'report-page';
const idSchema = z.object({ id: z.string() });

/** Refused as a whole: what is no JSON, what a schema does not allow, definitions that contradict each other, no benchmark set. */
export function parsePage(json: string): Parsed<ReportPage | undefined> {
  const read = parseJson(json);
  if (!read) return { value: undefined, problems: [{ code: 'not-json', where: { file: FILE } }] };
  const { value: stored, problems } = parseDefinition(storedPageSchema, { file: FILE, json: read.value });
  if (!stored) return { value: undefined, problems };
  const { classification, kpis, benchmarkSets } = stored.definitions;
  const definitions = parseDefinitions({
    classification: { file: 'classification.json', json: classification },
    // The door of the definitions knows a file by its name, which is that of the KPI.
    kpis: kpis.map((kpi, index) => ({
      file: `${idSchema.safeParse(kpi).data?.id ?? index}.json`,
      json: kpi,
    })),
    benchmarkSets: benchmarkSets.map((set, index) => ({ file: `benchmarks/${index}.json`, json: set })),
  });
  if (!definitions.value) return { value: undefined, problems: definitions.problems };
  if (definitions.value.benchmarkSets.length + stored.assessment.benchmarkSets.length === 0) {
    return { value: undefined, problems: [{ code: 'missing-benchmarks', where: { file: FILE } }] };
  }
  return {
    value: {
      ...show(stored.assessment),
      previous: stored.previous ? show(stored.previous) : undefined,
      definitions: definitions.value,
      seal: stored.seal,
      revisionCount: stored.revisionCount,
      language: stored.language,
      madeAt: stored.madeAt,
    },
    problems: [],
  };
}

const show = (stored: StoredAssessment) => ({ id: stored.id, assessment: restoreAssessment(stored) });

/** Undefined where it is none; a value may be null. */
function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
