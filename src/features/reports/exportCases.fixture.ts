// For tests: what exports are made from. A small city with some of everything, and Riyadh 2020 as ITU published it.
import { openPublished } from '../../core/assessment/openPublished';
import {
  createEmptyAssessment,
  type Assessment,
  type EvidenceItem,
} from '../../core/assessment/readAssessment';
import { TREES } from '../../core/catalogue/localKpi.fixture';
import { readPublished } from '../../core/catalogue/readDefinitionFiles.fixture';
import {
  catalogue,
  createAssessment,
  partsOf,
  reported,
  score,
  toId,
  valueOf,
} from '../../core/exchange/exampleAssessment.fixture';
import type { PackageSource } from '../../core/exchange/csvw/packageSource';
import { findFindings } from '../../core/scoring/plausibility/findFindings';
import { createI18n, type Language } from '../../i18n/createI18n';
import { createText } from '../../i18n/createText';
import type { WorkbookSource } from './workbook/workbookSource';

function sourceOf(assessment: Assessment): PackageSource {
  const scorecard = score(assessment);
  const findings = findFindings({ catalogue, assessment, scorecard });
  return { assessment, scorecard, catalogue, findings, today: '2026-11-22' };
}

const EVIDENCE: EvidenceItem[] = [
  {
    id: 'e-1',
    content: {
      kind: 'file',
      title: 'آمارنامه شهر مشهد',
      dataPoints: [toId('EC-ICT-ICT-2C'), toId('LOCAL-1')],
      date: '2021-05-01',
      documentKind: 'statistics',
      sha256: 'a'.repeat(64),
      mediaType: 'application/pdf',
      sizeBytes: 1_234_567,
    },
  },
  {
    id: 'e-2',
    content: {
      kind: 'link',
      title: '=cmd',
      dataPoints: [toId('EC-ICT-ICT-2C')],
      date: '1899-12-31',
      url: 'https://example.org/a?b=1',
    },
  },
  { id: 'e-3', content: { kind: 'note', title: '', dataPoints: [], text: '#said\r\nagain' } },
];

const { benchmarks } = score(createAssessment({}));

export const small = sourceOf(
  createAssessment(
    {
      'EC-ICT-ICT-1C': reported(valueOf(70)),
      'EC-ICT-ICT-2C': reported(partsOf(96_000, 80_000), {
        quality: 'accurate measurements',
        referenceYear: 1400,
        agency: 'سازمان فاوا',
        note: '-5 % against last year',
      }),
      'EC-I-WS-5C': reported(valueOf(-0.5)),
      'LOCAL-1': reported(partsOf(60, 50)),
    },
    {
      localKpis: [TREES],
      evidence: EVIDENCE,
      reviews: new Map([['EC-ICT-ICT-1C', { verified: 'yes', reason: '' }]]),
      actions: new Map([
        ['EC-I-WS-5C', { text: 'Measure again', owner: 'Waste agency', due: '2027-03-20', done: false }],
      ]),
      acceptances: new Map([
        [
          'not-above:EC-ICT-ICT-2C+EC-ICT-ICT-1C',
          { reason: 'Two lines a flat', numbers: { value: 120, other: 70 } },
        ],
      ]),
    },
  ),
);

const { about, profile, answers, reviews } = openPublished(readPublished('riyadh-2020'), benchmarks);
export const riyadh = sourceOf({ ...createEmptyAssessment(about), profile, answers, reviews });

export async function sourceIn(language: Language, source: PackageSource): Promise<WorkbookSource> {
  return { ...source, text: createText(await createI18n(language)), pinnedIsMissing: false };
}
