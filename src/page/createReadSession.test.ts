import { describe, expect, it } from 'vitest';
import { createAssessment, reported, toId, valueOf } from '../core/exchange/exampleAssessment.fixture';
import type { ReportPage } from '../core/exchange/report-page/parsePage';
import { assessmentIdSchema } from '../core/assessment/revision';
import { readRealDefinitions } from '../core/catalogue/readDefinitionFiles.fixture';
import { createReadSession } from './createReadSession';

const BROADBAND = 'EC-ICT-ICT-2C';
const now = createAssessment({ [BROADBAND]: reported(valueOf(57)) });
const before = createAssessment(
  { [BROADBAND]: reported(valueOf(19)) },
  { about: { ...now.about, period: 2020 } },
);
const page: ReportPage = {
  id: assessmentIdSchema.parse('assessment-2'),
  assessment: now,
  previous: { id: assessmentIdSchema.parse('assessment-1'), assessment: before },
  definitions: readRealDefinitions(),
  seal: null,
  revisionCount: 3,
  language: 'en',
  madeAt: '2026-11-22T08:00:00.000Z',
};

describe('the session of a report page', () => {
  const session = createReadSession(page);

  it('has the assessment open, scored, and knows the period before', async () => {
    const { open, summaries } = session.store.getState();
    expect(open?.assessment).toBe(now);
    // 57 of 60 percent of households is 95 % of the target: the third band.
    expect(open?.scorecard.dataPoints.get(toId(BROADBAND))?.score?.band).toBe(3);
    expect(summaries?.map(({ id, about }) => [id, about.period])).toEqual([
      ['assessment-2', 2021],
      ['assessment-1', 2020],
    ]);
    await expect(session.loadOther(assessmentIdSchema.parse('assessment-1'))).resolves.toBe(before);
    await expect(session.loadOther(assessmentIdSchema.parse('assessment-3'))).resolves.toBeUndefined();
  });

  it('lets nothing be changed', () => {
    const change = { subject: `answer/${BROADBAND}`, content: null } as const;
    expect(() => session.edit(change)).toThrow('read');
    expect(() => session.record([change])).toThrow('read');
    expect(() => session.undo()).toThrow('read');
    expect(() => session.receive([])).toThrow('read');
    expect(session.store.getState().open?.assessment).toBe(now);
  });
});
