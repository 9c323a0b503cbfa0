import { describe, expect, it } from 'vitest';
import type { Change } from '../assessment/change';
import { foldRevisions } from '../assessment/foldRevisions';
import { assessment, reported } from '../assessment/randomHistory.fixture';
import { createRevision, type Revision } from '../assessment/revision';
import { dataPointIdSchema } from '../catalogue/kpi';
import { readRealDefinitions } from '../catalogue/readDefinitionFiles.fixture';
import { compareSealed, scoreState } from '../scoring/comparison/compareSealed';
import { writeSealDifferences } from './writeSealDifferences';

const definitions = readRealDefinitions();
const BROADBAND = 'answer/EC-ICT-ICT-2C';

function write(minute: number, author: string, change: Change, parents: readonly Revision[] = []): Revision {
  return createRevision({
    ...change,
    assessment,
    author,
    parents: parents.map(({ id }) => id),
    at: `2026-03-01T00:0${minute}:00.000Z`,
  });
}
const about = write(0, 'Sara', {
  subject: 'about',
  content: {
    ...{ city: 'Mashhad', country: 'Iran', period: 1404, published: null },
    benchmarkSet: { id: 'published-targets', version: '1' },
  },
});
const first = write(1, 'Sara', { subject: BROADBAND, content: reported(10) });
const second = write(2, 'Ali', { subject: BROADBAND, content: reported(20) }, [first]);
const third = write(3, 'Zahra', { subject: BROADBAND, content: reported(57) }, [second]);
const stateOf = (...revisions: Revision[]) => {
  const state = scoreState(foldRevisions(revisions), revisions, definitions);
  if (!state) throw new Error('Of nothing');
  return state;
};
const compare = (before: Revision[], after: Revision[]) =>
  compareSealed(stateOf(...before), stateOf(...after), definitions.catalogue);

describe('the differences of two sealed states', () => {
  // Target 60 %: 10 is 16.7 % and red, 57 is 95 % and light green.
  const comparison = compare([about, first], [about, first, second, third]);

  it('name the way from one to the other', () => {
    expect(comparison.scores).toMatchObject({ improved: 1, turned: { red: { green: 1 } } });
    expect(comparison.changes).toMatchObject([
      { subject: BROADBAND, before: first, after: third, between: [second, third] },
    ]);
  });

  it('are written with who said it last', () => {
    const lines = writeSealDifferences(comparison, 'machine').text.split('\r\n');
    expect(lines[0]).toBe('part,name,field,from,to,author,time,remark,revision');
    expect(lines).toContain('data-point,EC-ICT-ICT-2C,value,10,57,,,,');
    expect(lines).toContain('data-point,EC-ICT-ICT-2C,band,1,3,,,,');
    expect(lines).toContain('group,city,percent,25,75,,,,');
    expect(lines).toContain(
      `record,${BROADBAND},inputs.value,10,57,Zahra,2026-03-01T00:03:00.000Z,,${third.id}`,
    );
  });

  it('are none where nothing differs, and only a header is written', () => {
    const same = compare([about, first], [about, first]);
    expect(same.changes).toEqual([]);
    expect(writeSealDifferences(same, 'machine').text.split('\r\n')).toHaveLength(2);
  });
});

describe('a state with another benchmark set', () => {
  it('is scored by its own, and the comparison says that they differ', () => {
    const set = definitions.benchmarkSets.find(({ id }) => id === 'published-targets');
    if (!set || about.subject !== 'about') throw new Error('No set');
    const id = dataPointIdSchema.parse('EC-ICT-ICT-2C');
    const target = set.targets[id];
    if (!target) throw new Error('No target');
    const own = write(4, 'Sara', {
      subject: 'benchmarks/own',
      content: { ...set, id: 'own', targets: { [id]: { ...target, target: 10 } } },
    });
    const moved = write(
      5,
      'Sara',
      {
        subject: 'about',
        content: { ...about.content, benchmarkSet: { id: 'own', version: set.version } },
      },
      [about],
    );
    const { scores, changes } = compare([about, first], [about, first, own, moved]);
    expect(scores.sameBenchmarks).toBe(false);
    expect(scores.dataPoints).toMatchObject([
      { kind: 'band', before: { score: { band: 1 } }, after: { score: { band: 4 } } },
    ]);
    expect(changes.map(({ subject }) => subject)).toEqual(['about', 'benchmarks/own']);
  });
});
