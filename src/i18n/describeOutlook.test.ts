import { describe, expect, it } from 'vitest';
import type { Action } from '../core/assessment/action';
import {
  catalogue,
  createAssessment,
  reported,
  score,
  valueOf,
} from '../core/exchange/exampleAssessment.fixture';
import { compareScorecards } from '../core/scoring/comparison/compareScorecards';
import { findLifts } from '../core/scoring/lift/findLifts';
import { listReds } from '../core/scoring/overview/listReds';
import { createI18n, type Language } from './createI18n';
import { createText } from './createText';
import { describeOutlook } from './describeOutlook';

// Targets: broadband 60 %, unemployment from 12.5 % down to 5 %, research 3 % of GDP.
const BROADBAND = 'EC-ICT-ICT-2C';
const UNEMPLOYMENT = 'EC-P-EM-1C';
const RESEARCH = 'EC-P-IN-1C';

type Values = Record<string, number>;
const of = (values: Values, actions: Record<string, Partial<Action>> = {}) =>
  createAssessment(
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, reported(valueOf(value))])),
    {
      actions: new Map(
        Object.entries(actions).map(([id, action]) => [
          id,
          { text: 'Do it', owner: '', due: null, done: false, ...action },
        ]),
      ),
    },
  );

async function say(
  values: Values,
  actions = {},
  before?: Values,
  language: Language = 'en',
): Promise<string[]> {
  const text = createText(await createI18n(language));
  const assessment = of(values, actions);
  const scorecard = score(assessment);
  const previous = before && of(before);
  const outlook = {
    previous: previous && {
      about: previous.about,
      comparison: compareScorecards(score(previous), scorecard, catalogue),
    },
    reds: listReds(assessment, scorecard, findLifts(assessment, scorecard, catalogue), catalogue),
    actions: assessment.actions,
    scored: Object.keys(values).length,
  };
  return describeOutlook(outlook, catalogue, text).map((sentence) =>
    sentence.replace(/[\u2066-\u2069\u200f]/g, ''),
  );
}

const RED = { [UNEMPLOYMENT]: 12, [RESEARCH]: 0.1 };

describe('what turned green and what is still red', () => {
  it('of nothing is one sentence', async () => {
    expect(await say({})).toEqual(['Nothing is scored yet, so nothing is red or green.']);
  });

  it.each([
    [undefined, /^There is no earlier period of this city on this device, so it cannot be said/],
    [{ [BROADBAND]: 6 }, /^No data point is scored both in Mashhad 2021 and now/],
    [
      { [RESEARCH]: 1.5 },
      /^Since the assessment of Mashhad 2021, no data point has turned from red to green\.$/,
    ],
  ])('compared with %j', async (before, first) => {
    expect((await say(RED, {}, before))[0]).toMatch(first);
  });

  it('names what turned from red to green, one or several, and not what turned from amber', async () => {
    const now = { [BROADBAND]: 60, [UNEMPLOYMENT]: 5, [RESEARCH]: 3 };
    expect(await say(now, {}, { [BROADBAND]: 6, [UNEMPLOYMENT]: 12, [RESEARCH]: 1.5 })).toEqual([
      'Since the assessment of Mashhad 2021, 2 data points have turned from red to green: Fixed Broadband Subscriptions and Unemployment Rate.',
      'No scored data point is red.',
    ]);
    expect((await say(now, {}, { [BROADBAND]: 6, [RESEARCH]: 1.5 }, 'fa'))[0]).toBe(
      'از ارزیابی Mashhad ۲۰۲۱ تاکنون، یک قلم داده از قرمز به سبز رسیده است: «اشتراک پهن‌باند ثابت».',
    );
  });

  it.each([
    [{}, 'for none of them is a next step decided.', 'Nobody is named yet who sees to them.'],
    [
      { [RESEARCH]: { owner: 'University' } },
      '2 data points are still red; for 1 the next step is decided.',
      'For 1 of them nobody is named yet.',
    ],
    [
      { [RESEARCH]: { owner: 'University', done: true }, [UNEMPLOYMENT]: { owner: 'Ministry' } },
      '2 data points are still red; for 1 the next step is decided.',
      'For each of them somebody is named who sees to it.',
    ],
    [
      { [RESEARCH]: {}, [UNEMPLOYMENT]: {} },
      '2 data points are still red, and for each the next step is decided.',
      'Nobody is named yet who sees to them.',
    ],
  ])('with the actions %j', async (actions, steps, owners) => {
    const [, second, third] = await say(RED, actions);
    expect(second).toContain(steps);
    expect(third).toBe(owners);
  });

  it('of one speaks of one, in both languages', async () => {
    expect((await say({ [UNEMPLOYMENT]: 12 })).slice(1)).toEqual([
      'One data point is still red, and its next step is not decided yet.',
      'Nobody is named yet who sees to it.',
    ]);
    const action = { [UNEMPLOYMENT]: { owner: 'x' } };
    expect((await say({ [UNEMPLOYMENT]: 12 }, action, undefined, 'fa')).slice(1)).toEqual([
      'یک قلم داده هنوز قرمز است و گام بعدی آن تعیین شده است.',
      'متولی آن مشخص است.',
    ]);
  });
});
