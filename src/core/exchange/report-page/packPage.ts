// An open assessment → what a report page carries.
import type { Assessment } from '../../assessment/readAssessment';
import type { AssessmentId } from '../../assessment/revision';
import type { BenchmarkSet } from '../../catalogue/benchmarkSet';
import type { Definitions } from '../../catalogue/parseDefinitions';
import { storeAssessment, storePrevious, type StoredPage } from './storedPage';

interface Shown {
  id: AssessmentId;
  assessment: Assessment;
  /** What it is scored with. */
  benchmarks: BenchmarkSet;
}

export interface PageSource {
  open: Shown;
  previous: Pick<Shown, 'id' | 'assessment'> | undefined;
  /** The seal of exactly this state, where it has one. */
  seal: StoredPage['seal'];
  revisionCount: number;
  definitions: Definitions;
  language: StoredPage['language'];
  now: Date;
}

/** Both periods are scored with the set of the open one, so no other set goes along. */
export function packPage(source: PageSource): StoredPage {
  const { open, previous, seal, revisionCount, definitions, language, now } = source;
  const { catalogue, benchmarkSets } = definitions;
  const own = open.assessment.benchmarkSets.filter((set) => set === open.benchmarks);
  return {
    format: 'sanjeh-report-page',
    version: 1,
    madeAt: now.toISOString(),
    language,
    assessment: storeAssessment(open.id, open.assessment, own),
    previous: previous ? storePrevious(previous.id, previous.assessment) : null,
    // A seal has more to it, which is for those who hold the history.
    seal: seal && { title: seal.title, hash: seal.hash },
    revisionCount,
    definitions: {
      classification: catalogue.classification,
      kpis: [...catalogue.kpis],
      benchmarkSets: benchmarkSets
        .filter((set) => set === open.benchmarks)
        .map((set) => ({ $schema: '../benchmark-set.schema.json', ...set })),
    },
  };
}
