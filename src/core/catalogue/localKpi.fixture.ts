// For tests: a city's own indicator whose numbers can be checked in the head.
import { localKpiSchema, type LocalKpi } from './localKpi';

const bilingual = (en: string, fa: string) => ({ en, fa });

/** Planted of promised trees, in percent, plausibly 0 to 100; the target 80 %, the floor 0 %. */
export const TREES: LocalKpi = createLocalKpi();

/** The same indicator with something changed, or under another number. */
export function createLocalKpi({
  id = 'LOCAL-1',
  target = 80,
  dataPoint = {},
  ...changes
}: {
  id?: string;
  /** Null: without target. */
  target?: number | null;
  dataPoint?: object;
  name?: LocalKpi['name'];
} = {}): LocalKpi {
  return localKpiSchema.parse({
    id,
    name: bilingual('Trees kept', 'درختان کاشته‌شده'),
    summary: bilingual('Whether promises are kept', 'آیا به وعده‌ها عمل می‌شود'),
    dimension: 'Environment',
    dataPoints: [
      {
        id,
        label: null,
        unit: 'percent',
        formula: {
          kind: 'ratio',
          numerator: bilingual('Trees planted', 'درخت کاشته‌شده'),
          denominator: bilingual('Trees promised', 'درخت وعده‌داده‌شده'),
          factor: 100,
          denominatorFromProfile: null,
        },
        direction: 'higher',
        plausibleRange: { min: 0, max: 100 },
        typicalRange: null,
        guidance: null,
        statedFigures: [],
        ...dataPoint,
      },
    ],
    targets:
      target === null
        ? {}
        : {
            [id]: {
              target,
              floor: 0,
              basis: bilingual('Council decision 12', 'مصوبه ۱۲ شورا'),
              sourceKind: 'expert',
              confidence: 'judgement',
            },
          },
    ...changes,
  });
}
