// A sample assessment as the revisions that make it, for the database of a browser.
import type { Assessment } from '../src/core/assessment/readAssessment';
import {
  assessmentIdSchema,
  createRevision,
  type AssessmentId,
  type Revision,
} from '../src/core/assessment/revision';

export function createSampleRevisions(name: string, assessment: Assessment): [AssessmentId, Revision[]] {
  const id = assessmentIdSchema.parse(name);
  const recorded = { assessment: id, parents: [], author: 'Sara', at: '2026-03-01T08:00:00.000Z' };
  return [
    id,
    [
      createRevision({ ...recorded, subject: 'about', content: assessment.about }),
      createRevision({ ...recorded, subject: 'profile', content: assessment.profile }),
      ...[...assessment.answers].map(([dataPoint, content]) =>
        createRevision({ ...recorded, subject: `answer/${dataPoint}`, content }),
      ),
    ],
  ];
}
