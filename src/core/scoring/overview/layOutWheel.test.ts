import { describe, expect, it } from 'vitest';
import { openPublished } from '../../assessment/openPublished';
import { createEmptyAssessment } from '../../assessment/readAssessment';
import { readPublished, readRealDefinitions } from '../../catalogue/readDefinitionFiles.fixture';
import { scoreAssessment } from '../scoreAssessment';
import { countStandings } from './findStanding';
import { layOutWheel, type WheelSegment } from './layOutWheel';

const { catalogue, benchmarkSets } = readRealDefinitions();
const benchmarks = benchmarkSets.find(({ id }) => id === 'published-targets');
if (!benchmarks) throw new Error('published-targets is missing');
const content = openPublished(readPublished('riyadh-2020'), benchmarks);
const riyadh = scoreAssessment(
  { ...createEmptyAssessment(content.about), ...content },
  catalogue,
  benchmarks,
);
const segments = layOutWheel(catalogue, riyadh);
const ofRing = (ring: WheelSegment['ring']) => segments.filter((segment) => segment.ring === ring);

describe('the wheel', () => {
  it.each([
    ['dimension', 3],
    ['category', 24],
    ['data-point', 112],
  ] as const)('has a ring of every %s that closes without gap or overlap', (ring, count) => {
    const own = ofRing(ring);
    expect(own).toHaveLength(count);
    expect(own[0]?.start).toBe(0);
    expect(own.at(-1)?.end).toBe(1);
    for (const [index, { start }] of own.slice(1).entries()) expect(start).toBe(own[index]?.end);
  });

  it('gives each dimension and category the angle of its data points', () => {
    const sizes = ofRing('dimension').map(({ id, start, end }) => [id, Math.round(112 * (end - start))]);
    expect(sizes).toEqual([
      ['Economy', 55],
      ['Environment', 28],
      ['Society and Culture', 29],
    ]);
    for (const { parent, start, end } of segments) {
      const around = segments.find(({ id }) => id === parent);
      if (parent === null) continue;
      expect(around && around.start <= start && end <= around.end, parent).toBe(true);
    }
  });

  it('draws a category once, also where it occurs in two sub-dimensions', () => {
    const water = ofRing('data-point').filter(({ parent }) => parent === 'Economy/Water and Sanitation');
    const subDimensions = water.map(
      (segment) => segment.ring === 'data-point' && segment.entry.kpi.subDimension,
    );
    expect(new Set(subDimensions)).toEqual(new Set(['ICT', 'Infrastructure']));
  });

  it('counts every data point once', () => {
    const counts = countStandings(riyadh);
    expect(counts).toEqual({ 4: 14, 3: 4, 2: 2, 1: 14, missing: 75, 'no-benchmark': 3, unscored: 0 });
    for (const [standing, count] of Object.entries(counts)) {
      const drawn = ofRing('data-point').filter((segment) => String(segment.standing) === standing);
      expect(drawn, standing).toHaveLength(count);
    }
  });

  it('of Riyadh 2020 has the structure on record', async () => {
    const lines = segments.map(({ ring, id, start, end, standing }) => {
      const degrees = (share: number) => (360 * share).toFixed(2);
      return `${ring} | ${id} | ${degrees(start)}°–${degrees(end)}° | ${standing}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('riyadh2020.wheel.txt');
  });
});
