import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../assessment/answer';
import {
  catalogue,
  createAssessment,
  PROFILE,
  partsOf,
  reported,
  toId,
  valueOf,
} from './exampleAssessment.fixture';
import { planImport } from './planImport';
import { readMaturityReport } from './readMaturityReport';

const BROADBAND = 'EC-ICT-ICT-2C';
const METERS = 'EC-ICT-WS-1C';
const WIFI = 'EC-ICT-ICT-5C';

function plan(present: Record<string, Answer>, table: string) {
  return planImport(readMaturityReport(table, catalogue, PROFILE), createAssessment(present), catalogue);
}

const described = { quality: 'personal estimation', source: 'sheet', note: 'old' } as const;

describe('planImport', () => {
  it('lists what is new, what changes and what is the same, and deletes nothing', () => {
    const present = {
      [BROADBAND]: reported(partsOf(57, 60)),
      [METERS]: reported(valueOf(4)),
      [WIFI]: reported(valueOf(7)),
    };
    const table = [
      'data_point,status,numerator,denominator,value',
      `${BROADBAND},reported,57,60,95`,
      `${METERS},reported,,,5`,
      `${WIFI},unanswered,,,`,
      'EC-I-T-5A,not-reported,,,',
    ].join('\n');
    expect(plan(present, table)).toEqual({
      added: [{ id: 'EC-I-T-5A', after: { status: 'not-reported', ...EMPTY_DESCRIPTION } }],
      changed: [{ id: METERS, before: reported(valueOf(4)), after: reported(valueOf(5)) }],
      same: [BROADBAND],
    });
  });

  const broadband = reported(partsOf(57, 60), described);

  it.each<[string, string, Answer]>([
    ['keeps what the file does not carry', 'note\nnew', { ...broadband, note: 'new' }],
    ['empties what the file carries empty', 'source,note\n,', { ...broadband, source: '', note: '' }],
    ['changes one part', 'numerator\n58', reported(partsOf(58, 60), described)],
    ['changes the other part', 'denominator\n61', reported(partsOf(57, 61), described)],
    ['takes another value as entered directly', 'value\n90', reported(valueOf(90), described)],
    [
      'follows the profile where the denominator is its figure',
      'denominator\n100000',
      reported(partsOf(57, 'profile'), described),
    ],
  ])('%s', (_, columns, after) => {
    const [names = '', cells = ''] = columns.split('\n');
    const table = `data_point,status,${names}\n${BROADBAND},reported,${cells}`;
    expect(plan({ [BROADBAND]: broadband }, table)).toEqual({
      added: [],
      changed: [{ id: toId(BROADBAND), before: broadband, after }],
      same: [],
    });
  });

  it('keeps numerator and denominator when a file with only the value says the same', () => {
    const table = `data_point,status,value,note\n${BROADBAND},reported,95,new`;
    expect(plan({ [BROADBAND]: broadband }, table).changed).toEqual([
      { id: BROADBAND, before: broadband, after: { ...broadband, note: 'new' } },
    ]);
  });

  it('takes the denominator of a new answer from the profile when the file has no such column', () => {
    const table = `data_point,status,numerator\n${BROADBAND},reported,57`;
    expect(plan({}, table).added).toEqual([{ id: BROADBAND, after: reported(partsOf(57, 'profile')) }]);
  });

  it('keeps the numbers when a file marks them as entered directly but carries no value', () => {
    const table = `data_point,status,value_entered_directly\n${BROADBAND},reported,true`;
    expect(plan({ [BROADBAND]: broadband }, table).same).toEqual([BROADBAND]);
  });

  it('carries the description over when the status changes', () => {
    const table = `data_point,status\n${BROADBAND},not-applicable`;
    expect(plan({ [BROADBAND]: broadband }, table).changed).toEqual([
      {
        id: BROADBAND,
        before: broadband,
        after: { status: 'not-applicable', ...EMPTY_DESCRIPTION, ...described },
      },
    ]);
  });
});
