import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer';
import { catalogue, partsOf, reported, toId, valueOf } from './exampleAssessment.fixture';
import { deriveProfile } from './deriveProfile';

// All three ask for households; the water meters have a denominator of their own.
const [A, B, C] = ['EC-ICT-ICT-1C', 'EC-ICT-ICT-2C', 'EC-I-WS-1C'] as const;
const METERS = 'EC-ICT-WS-1C';
const derive = (answers: Record<string, Answer>) =>
  deriveProfile(new Map(Object.entries(answers).map(([id, answer]) => [toId(id), answer])), catalogue);
const of = (numerator: number, denominator: number | null | 'profile') =>
  reported(partsOf(numerator, denominator));

describe('deriveProfile', () => {
  it('takes the denominator that all rows give for the figure of the profile', () => {
    const { profile, answers } = derive({ [A]: of(60, 100), [B]: of(50, 100), [METERS]: of(1, 4) });
    expect(profile.households.value).toBe(100);
    expect(profile.population.value).toBe(null);
    expect(Object.fromEntries(answers)).toEqual({
      [A]: of(60, 'profile'),
      [B]: of(50, 'profile'),
      [METERS]: of(1, 4),
    });
  });

  it('takes that of more than half, and leaves the others with their answers', () => {
    const { profile, answers } = derive({ [A]: of(60, 100), [B]: of(50, 100), [C]: of(70, 90) });
    expect(profile.households.value).toBe(100);
    expect(answers.get(toId(C))).toEqual(of(70, 90));
  });

  it.each([
    ['no figure has more than half', { [A]: of(60, 100), [B]: of(50, 90) }],
    ['the figure is zero', { [A]: of(60, 0), [B]: of(50, 0) }],
    ['no row gives one', { [A]: of(60, 'profile'), [B]: reported(valueOf(50)) }],
  ])('changes nothing where %s', (_, stated: Record<string, Answer>) => {
    const { profile, answers } = derive(stated);
    expect(profile.households.value).toBe(null);
    expect(Object.fromEntries(answers)).toEqual(stated);
  });

  it('does not fill an empty denominator from the other rows', () => {
    // Read with an empty profile, an empty cell comes "from the profile".
    const { answers } = derive({ [A]: of(60, 100), [B]: of(50, 'profile') });
    expect(answers.get(toId(B))).toEqual(of(50, null));
  });
});
