import { describe, expect, it } from 'vitest';
import {
  catalogue,
  createAssessment,
  reported,
  score,
  valueOf,
} from '../../exchange/exampleAssessment.fixture';
import { compareScorecards } from './compareScorecards';
import { listTurned } from './listTurned';

// Targets: broadband 60 %, unemployment from 12.5 % down to 5 %, household Internet access 100 %.
const of = (broadband: number, unemployment: number, access: number) =>
  score(
    createAssessment({
      'EC-ICT-ICT-1C': reported(valueOf(access)),
      'EC-ICT-ICT-2C': reported(valueOf(broadband)),
      'EC-P-EM-1C': reported(valueOf(unemployment)),
    }),
  );

describe('what turned', () => {
  it('stands by direction, the longest way first', () => {
    const { rose, fell } = listTurned(compareScorecards(of(6, 6, 50), of(60, 12, 70), catalogue));
    expect(rose.map(({ dataPointId }) => dataPointId)).toEqual(['EC-ICT-ICT-2C', 'EC-ICT-ICT-1C']);
    expect(fell.map(({ dataPointId }) => dataPointId)).toEqual(['EC-P-EM-1C']);
  });

  it('is nothing where only values moved within their band', () => {
    const { rose, fell } = listTurned(compareScorecards(of(6, 6, 50), of(7, 6, 51), catalogue));
    expect([rose, fell]).toEqual([[], []]);
  });
});
