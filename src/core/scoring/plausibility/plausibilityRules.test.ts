import { describe, expect, it } from 'vitest';
import { checkCases, run, summarize, type Said } from './checkCases.fixture';
import { exceeds } from './exceeds';
import {
  createContext,
  notApplicable,
  notReported,
  parts,
  PROFILE,
  value,
  type Answers,
} from './plausibilityCase.fixture';

const BROADBAND = 'EC-ICT-ICT-2C';
const ACCESS = 'EC-ICT-ICT-1C';

describe('range', () => {
  checkCases('range', [
    ['100 % is within 0–100', { [ACCESS]: value(100) }, []],
    ['0 % is within 0–100', { [ACCESS]: value(0) }, []],
    ['140 % is outside', { [ACCESS]: value(140) }, [['range-both', { value: 140, min: 0, max: 100 }]]],
    ['140 of 100, too', { [ACCESS]: parts(140, 100) }, [['range-both', { value: 140, min: 0, max: 100 }]]],
    ['a negative count is outside', { 'EC-ICT-ICT-5C': value(-1) }, [['range-min', { value: -1, min: 0 }]]],
    ['subscriptions may exceed 100 %: the range is open', { [BROADBAND]: value(140) }, []],
    ['enrolment may exceed 100 % (manual p. 118)', { 'SC-EH-ED-2C': parts(105, 100) }, []],
    ['what is not reported has no value', { [ACCESS]: notReported }, []],
  ]);
});

describe('typical', () => {
  const SANITATION = 'EC-I-WS-5C';
  const ELECTRICITY = 'EC-I-ES-3C';
  const RESEARCH = 'EC-P-IN-1C';
  const SMALL_FIRMS = 'EC-P-IN-3A';
  checkCases('typical', [
    ['sanitation of 90 % is normal', { [SANITATION]: value(90) }, []],
    ['sanitation of 89 %', { [SANITATION]: value(89) }, [['typical-below', { value: 89, min: 90 }]]],
    ['electricity of 89.9 %', { [ELECTRICITY]: value(89.9) }, [['typical-below', { value: 89.9, min: 90 }]]],
    ['R&D of 5 % of GDP is normal', { [RESEARCH]: value(5) }, []],
    ['R&D of 6 % of GDP', { [RESEARCH]: value(6) }, [['typical-above', { value: 6, max: 5 }]]],
    ['small firms: 95 % is normal', { [SMALL_FIRMS]: value(95) }, []],
    ['small firms: 60 %', { [SMALL_FIRMS]: value(60) }, [['typical-below', { value: 60, min: 95 }]]],
    ['a value that is not even plausible is asked about once', { [SANITATION]: value(-3) }, []],
  ]);

  it('names the page of the manual', () => {
    const [finding] = run('typical', { [SANITATION]: value(60) });
    expect(finding?.source).toMatchObject({ kind: 'stated', text: { en: 'manual 2022, p. 73' } });
  });
});

describe('profile-changed', () => {
  // The profile has 100 000 households.
  checkCases('profile-changed', [
    ['the profile itself', { [BROADBAND]: parts(57_000, 'profile') }, []],
    ['the same figure', { [BROADBAND]: parts(57_000, 100_000) }, []],
    [
      'one household more',
      { [BROADBAND]: parts(57_000, 100_001) },
      [['profile-note', { denominator: 100_001, profile: 100_000, percent: 0.001 }]],
    ],
    [
      '5 % is not yet more than 5 %',
      { [BROADBAND]: parts(57_000, 105_000) },
      [['profile-note', { denominator: 105_000, profile: 100_000, percent: 5 }]],
    ],
    [
      '6 % less',
      { [BROADBAND]: parts(57_000, 94_000) },
      [['profile-warning', { denominator: 94_000, profile: 100_000, percent: 6, limit: 5 }]],
    ],
    ['a denominator that is no figure of the profile', { 'EC-ICT-WS-1C': parts(1, 5) }, []],
    ['no denominator yet', { [BROADBAND]: parts(57_000, null) }, []],
    ['the result alone', { [BROADBAND]: value(57) }, []],
  ]);

  it('tells a difference as a note, a large one as a warning', () => {
    const severityOf = (denominator: number) =>
      run('profile-changed', { [BROADBAND]: parts(1, denominator) })[0]?.severity;
    expect([severityOf(105_000), severityOf(105_001)]).toEqual(['note', 'warning']);
  });

  it('says nothing while the profile has no figure', () => {
    const profile = { ...PROFILE, households: { value: null, year: null } };
    expect(run('profile-changed', { [BROADBAND]: parts(57, 1) }, { profile })).toEqual([]);
  });
});

describe('total-100', () => {
  const modes = (...shares: (number | null)[]): Answers =>
    Object.fromEntries(
      ['public-transport', 'private-vehicles', 'cycling', 'walking', 'para-transport'].flatMap(
        (mode, index) => {
          const share = shares[index];
          return share === undefined
            ? []
            : [[`EC-I-T-4A.${mode}`, share === null ? notApplicable : value(share)]];
        },
      ),
    );
  const totalOf = (total: number): Said => ['total-100', { total, expected: 100, tolerance: 2 }];
  checkCases('total-100', [
    ['100', modes(30, 40, 10, 15, 5), []],
    ['102 is within the tolerance', modes(30, 40, 10, 15, 7), []],
    ['98 is within the tolerance', modes(30, 40, 10, 15, 3), []],
    ['103 is not', modes(30, 40, 10, 15, 8), [totalOf(103)]],
    ['97 is not', modes(30, 40, 10, 15, 2), [totalOf(97)]],
    ['shares that are too low so far: one is still to come', modes(30, 40, 10), []],
    ['shares that exceed 102 already', modes(60, 45), [totalOf(105)]],
    ['a way that the city does not have is 0', modes(30, 40, 10, 10, null), [totalOf(90)]],
    ['nothing', {}, []],
    ['nothing that applies', modes(null, null, null, null, null), []],
  ]);

  it('adds decimals without noise', () => {
    expect(30.1 + 34.2 + 37.7).toBeGreaterThan(102);
    expect(run('total-100', modes(30.1, 34.2, 37.7))).toEqual([]);
  });

  it('holds for waste treatment, too, and names every share', () => {
    const [finding, ...others] = run('total-100', {
      'EN-EN-WA-1C.sanitary-landfill': value(60),
      'EN-EN-WA-1C.recycled': value(43),
    });
    expect(others).toEqual([]);
    expect(finding?.numbers).toEqual({ total: 103, expected: 100, tolerance: 2 });
    expect(finding?.dataPointIds).toHaveLength(6);
  });
});

describe('treatment-order', () => {
  const stages = (primary: number | null, secondary: number | null, tertiary: number | null): Answers => ({
    'EN-EN-WS-4C.primary': value(primary),
    'EN-EN-WS-4C.secondary': value(secondary),
    'EN-EN-WS-4C.tertiary': value(tertiary),
  });
  checkCases('treatment-order', [
    ['in order', stages(90, 60, 10), []],
    ['equal is in order', stages(60, 60, 60), []],
    ['more secondary than primary', stages(60, 90, 10), [['treatment-order', { value: 90, other: 60 }]]],
    ['more tertiary than secondary', stages(90, 10, 60), [['treatment-order', { value: 60, other: 10 }]]],
    ['secondary unknown', stages(10, null, 60), [['treatment-order', { value: 60, other: 10 }]]],
    ['primary unknown', stages(null, 60, 10), []],
  ]);
});

describe('not-above', () => {
  checkCases('not-above', [
    ['potable = basic water', { 'EC-I-WS-1C': value(90), 'EC-I-WS-2C': value(90) }, []],
    [
      'potable above basic water, asked once though both definitions state it',
      { 'EC-I-WS-1C': value(80), 'EC-I-WS-2C': value(90) },
      [['above-normally', { value: 90, other: 80 }]],
    ],
    ['broadband = Internet access', { [ACCESS]: value(70), [BROADBAND]: value(70) }, []],
    [
      'broadband above Internet access',
      { [ACCESS]: value(70), [BROADBAND]: value(71) },
      [['above-normally', { value: 71, other: 70 }]],
    ],
    [
      'more smart water meters than smart electricity meters',
      { 'EC-ICT-ES-1C': value(20), 'EC-ICT-WS-1C': value(30) },
      [['above-normally', { value: 30, other: 20 }]],
    ],
    ['only one of the two', { [BROADBAND]: value(71) }, []],
    ['the other is not reported', { [ACCESS]: notReported, [BROADBAND]: value(71) }, []],
  ]);

  it('questions the one that is above', () => {
    const [finding] = run('not-above', { [ACCESS]: value(70), [BROADBAND]: value(71) });
    expect(finding?.key).toBe(`not-above:${BROADBAND}+${ACCESS}`);
  });
});

describe('numerator-equals', () => {
  const openData = (numerator: number, count: number | null): Answers => ({
    'EC-ICT-PS-1A.share': parts(numerator, 400),
    'EC-ICT-PS-1A.number': value(count),
  });
  checkCases('numerator-equals', [
    ['equal', openData(120, 120), []],
    ['one more', openData(120, 121), [['numerator-equals', { numerator: 120, other: 121 }]]],
    ['not counted yet', openData(120, null), []],
    ['a share without numerator', { 'EC-ICT-PS-1A.share': value(30), 'EC-ICT-PS-1A.number': value(120) }, []],
  ]);
});

describe('numerator-only', () => {
  checkCases('numerator-only', [
    [
      '57 in the range of a percentage',
      { 'EC-ICT-WS-1C': parts(57, null) },
      [['numerator-only', { numerator: 57, min: 0, max: 100 }]],
    ],
    [
      '100 is in the range',
      { 'EC-ICT-WS-1C': parts(100, null) },
      [['numerator-only', { numerator: 100, min: 0, max: 100 }]],
    ],
    ['57 000 is a numerator', { 'EC-ICT-WS-1C': parts(57_000, null) }, []],
    ['0 is 0 in any case', { 'EC-ICT-WS-1C': parts(0, null) }, []],
    ['with its denominator', { 'EC-ICT-WS-1C': parts(57, 100) }, []],
    ['where the range is open, every numerator is in it', { 'SC-SH-SA-6C': parts(57, null) }, []],
    ['the result alone', { 'EC-ICT-WS-1C': value(57) }, []],
  ]);

  it('fires for a denominator that the profile lacks', () => {
    const profile = { ...PROFILE, households: { value: null, year: null } };
    expect(run('numerator-only', { [ACCESS]: parts(57, 'profile') }, { profile })).toHaveLength(1);
  });
});

describe('missing', () => {
  const context = createContext([]);
  const allBut = (missing: number): Answers =>
    Object.fromEntries(
      context.catalogue.kpis
        .slice(missing)
        .map(({ dataPoints: [first] }) => [first?.id ?? '', value(1)] as const),
    );
  // 18 of 91 are 19.8 %, 19 are 20.9 %. One data point of a KPI is enough for it not to be missing.
  it.each([
    [18, []],
    [19, [['missing', { missing: 19, kpis: 91, percent: 1900 / 91, limit: 20 }]]],
  ])('%d of 91 KPIs', (missing, said) => {
    expect(run('missing', allBut(missing)).map(summarize)).toEqual(said);
  });

  it('is about the whole city', () => {
    expect(run('missing', {})[0]).toMatchObject({ key: 'missing', dataPointIds: [] });
  });
});

describe('jump', () => {
  const jumpTo = (now: number, before: number) =>
    run('jump', { [ACCESS]: value(now) }, { previous: { [ACCESS]: value(before) } }).map(summarize);
  it.each([
    ['half more is not more than half', 60, 40, undefined],
    ['half less, too', 20, 40, undefined],
    ['0.45 after 0.3: half more without noise', 0.45, 0.3, undefined],
    ['61 after 40', 61, 40, 52.5],
    ['10 after 40', 10, 40, 75],
    ['0 after 40', 0, 40, 100],
    ['from 0 nothing is a jump', 40, 0, undefined],
  ])('%s', (_, now, before, percent) => {
    const said =
      percent === undefined ? [] : [['jump', { previous: before, value: now, percent, period: 2022 }]];
    expect(jumpTo(now, before)).toEqual(said);
  });

  it('needs a previous period, with a value', () => {
    expect(run('jump', { [ACCESS]: value(61) })).toEqual([]);
    expect(run('jump', { [ACCESS]: value(61) }, { previous: { [ACCESS]: notReported } })).toEqual([]);
  });

  it('is never said of yes and no', () => {
    const [no, yes] = [{ 'SC-SH-SA-3A': value(0) }, { 'SC-SH-SA-3A': value(1) }];
    expect(run('jump', no, { previous: yes })).toEqual([]);
  });
});

describe('exceeds', () => {
  it('takes rounding errors for none', () => {
    expect(0.1 + 0.2 > 0.3).toBe(true);
    expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
    expect(exceeds(0.300001, 0.3)).toBe(true);
  });
});
