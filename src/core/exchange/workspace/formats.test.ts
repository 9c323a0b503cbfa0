import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAll } from './exampleWorkspace.fixture';

// Never written anew: what once was saved opens in every later version.
it('opens a file of format 1 as it was written in 2026', async () => {
  const file = readFileSync(join(import.meta.dirname, 'workspace-format-1.sanjeh'));
  const { codes, content, evidence } = await readAll(file);
  expect(codes).toEqual([]);
  expect(content?.manifest).toMatchObject({
    format: 1,
    assessments: [
      { id: 'mashhad-1400', city: 'مشهد', period: 1400, revisions: 3 },
      { id: 'riyadh-2020', city: 'Riyadh', period: 2020, revisions: 1 },
    ],
  });
  expect(content?.revisions.map(({ id, subject }) => [subject, id.slice(0, 8)])).toEqual([
    ['review/EC-ICT-ICT-1C', '60e182a1'],
    ['review/EC-ICT-ICT-1C', '5cfa2397'],
    ['about', '4810359d'],
    ['about', '996ff873'],
  ]);
  expect(evidence.map((sha256) => sha256.slice(0, 8))).toEqual(['462aeeb7', '90e63d85']);
});
