import { describe, expect, it } from 'vitest';
import { keyOfChoice, parseChoices, writeChoices, type CityChoice } from './cityChoice';

const riyadh: CityChoice = { source: 'published', id: 'riyadh-2020' };
const yazd: CityChoice = { source: 'here', id: '1a2b3c4d' };
const peer: CityChoice = { source: 'peer', id: '9f3a' };

describe('the chosen cities in the URL', () => {
  it.each([[[]], [[riyadh]], [[peer, yazd, riyadh]]])('%j is read back', (choices: CityChoice[]) => {
    expect(parseChoices(writeChoices(choices))).toEqual(choices);
  });

  it.each([
    ['nothing', undefined, []],
    ['what is no source', 'moon_base.peer_9f3a', [peer]],
    ['what has no id', 'published_.published', []],
    ['what comes twice', 'peer_9f3a.here_1a2b3c4d.peer_9f3a', [peer, yazd]],
  ])('%s is left out', (_, text, choices) => {
    expect(parseChoices(text)).toEqual(choices);
  });

  it('are four at most, the first ones', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id): CityChoice => ({ source: 'published', id }));
    expect(parseChoices(writeChoices(many)).map(keyOfChoice)).toEqual([
      'published_a',
      'published_b',
      'published_c',
      'published_d',
    ]);
  });
});
