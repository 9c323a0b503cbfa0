import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../core/assessment/readAssessment';
import { TREES } from '../../core/catalogue/localKpi.fixture';
import {
  catalogue,
  createAssessment,
  partsOf,
  reported,
  score,
  valueOf,
} from '../../core/exchange/exampleAssessment.fixture';
import { createI18n } from '../../i18n/createI18n';
import { createText } from '../../i18n/createText';
import type { OpenAssessment } from '../../state/openAssessment';
import { createExplanationFile } from './createExplanationFile';
import { createReport, REPORT_KINDS } from './createReport';

const OFFICIAL = { 'EC-ICT-ICT-2C': reported(valueOf(57)), 'EC-I-WS-5C': reported(valueOf(-0.5)) };

type Shown = Pick<OpenAssessment, 'assessment' | 'scorecard' | 'benchmarks'>;

function open(assessment: Assessment): Shown {
  const scorecard = score(assessment);
  return { assessment, scorecard, benchmarks: scorecard.benchmarks };
}
const withLocal = open(
  createAssessment({ ...OFFICIAL, 'LOCAL-1': reported(partsOf(60, 50)) }, { localKpis: [TREES] }),
);
const withoutLocal = open(createAssessment(OFFICIAL));

describe('the tables', () => {
  it.each(REPORT_KINDS)('%s reads back as it was written, with and without own indicators', (kind) => {
    for (const shown of [withLocal, withoutLocal]) {
      for (const dialect of ['excel', 'machine'] as const) {
        expect(createReport[kind](shown, catalogue, dialect, undefined).verified).toBe(true);
      }
    }
  });

  it('have the own indicators in a table of their own, and their findings beside the others', () => {
    const make = (kind: (typeof REPORT_KINDS)[number]) =>
      createReport[kind](withLocal, catalogue, 'machine', undefined);
    expect(make('local')).toMatchObject({ name: 'local-indicators.csv', count: 1 });
    expect(make('maturity').content).not.toContain('LOCAL-');
    expect(make('groups').content).not.toContain('LOCAL-');
    const findings = make('findings').content.trimEnd().split('\r\n');
    expect(findings.at(-1)).toContain(',range,warning,LOCAL-1,value=120; min=0; max=100,');
  });
});

describe('the text of explanations', () => {
  it.each([
    ['en', withLocal, 1],
    ['en', withoutLocal, 0],
    ['fa', withLocal, 1],
  ] as const)('in %s reads back complete', async (language, shown, more) => {
    const text = createText(await createI18n(language));
    const file = createExplanationFile({ ...shown, catalogue }, text);
    expect(file).toMatchObject({
      name: 'explanations.txt',
      verified: true,
      count: 112 + catalogue.groups.length + more,
    });
    expect(file.content.startsWith('\ufeff')).toBe(true);
    expect(file.content.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('is not spoilt by half a character that somebody has typed', async () => {
    const note = 'cut \ud83c';
    const shown = open(createAssessment({ 'EC-ICT-ICT-2C': reported(valueOf(57), { note }) }));
    const file = createExplanationFile({ ...shown, catalogue }, createText(await createI18n('en')));
    expect(file.verified).toBe(true);
    expect(file.content).toContain('Note: cut \ufffd\r\n');
  });
});
