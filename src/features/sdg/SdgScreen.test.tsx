// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { reported, valueOf } from '../../core/exchange/exampleAssessment.fixture';
import { createI18n } from '../../i18n/createI18n';
import { readWords } from '../../i18n/readWords.fixture';
import { drawInSession } from '../../state/InSession.fixture';
import { createMemorySession } from '../../state/memorySession.fixture';
import { hrefOf, type Route } from '../../state/route';
import { listBarParts } from './listBarParts';
import { SdgScreen } from './SdgScreen';

afterEach(cleanup);

async function show(
  values: Record<string, number>,
  parameters: Partial<Extract<Route, { screen: 'sdg' }>> = {},
) {
  const { session } = createMemorySession();
  await session.createAssessment({ city: 'Mashhad', country: 'Iran', period: 2022 });
  session.record(
    Object.entries(values).map(([id, value]) => ({
      subject: `answer/${id}` as const,
      content: reported(valueOf(value)),
    })),
  );
  const open = session.store.getState().open;
  if (!open) throw new Error('Nothing is open');
  location.hash = hrefOf({ screen: 'sdg', assessment: open.id, ...parameters });
  await drawInSession(<SdgScreen />, session, await createI18n('en'));
}
const tiles = () =>
  within(screen.getByRole('region', { name: /goals in/ }))
    .getAllByRole('listitem')
    .map(readWords)
    .slice(-17);

// 98 % of a target of 100 %: dark green.
const ENROLMENT = { 'SC-EH-ED-2C': 98 };

describe('the goals', () => {
  it('are answered in sentences, and stand side by side with their coverage', async () => {
    await show(ENROLMENT);
    expect(readWords(screen.getByRole('region', { name: /Which goals/ }))).toContain(
      'Taken together they are dark green for goal 4.',
    );
    expect(tiles()[3]).toMatch(/^4Quality Education.*100 %.*1 of 5 data points scored$/);
    expect(tiles()[0]).toMatch(/^1No Poverty.*No score yet.*0 of 1 data points scored$/);
    expect(tiles()[13]).toBe('14Life Below WaterThe method says nothing about this goal.');
  });

  it('one that is named in the URL lists its data points, by whose word each speaks about it', async () => {
    await show(ENROLMENT, { goal: '4' });
    const goal = screen.getByRole('region', { name: /^Goal .?4.?: .?Quality Education/ });
    expect(readWords(goal)).toContain('4 stated by ITU, 1 suggested by us');
    const row = within(goal).getByRole('row', { name: /School Enrolment/ });
    expect(readWords(row)).toMatch(/Stated by ITU: 4\.[^S]*98 %98 %4Dark green/);
    const link = within(row).getByRole('link', { name: /School Enrolment/ });
    expect(link.getAttribute('href')).toMatch(/assess\/SC-EH-ED-2C$/);
  });

  it('can be taken by ITU’s word alone', async () => {
    await show(ENROLMENT, { goal: '3' });
    fireEvent.click(screen.getByRole('radio', { name: 'only those stated by ITU' }));
    expect(location.hash).toMatch(/sdg\?goal=3&links=stated$/);
    expect(tiles()[3]).toContain('1 of 4 data points scored');
    expect(tiles()[2]).toContain('ITU links no data point with this goal.');
    expect(screen.queryByRole('region', { name: /Goal/ })).toBeNull();
  });

  it('of nothing are no score, and never red', async () => {
    await show({});
    expect(readWords(screen.getByRole('region', { name: /Which goals/ }))).toContain(
      'Nothing is scored yet, so our numbers say nothing about any of the 17 goals.',
    );
    expect(tiles().filter((tile) => tile.includes('No score yet'))).toHaveLength(16);
  });
});

describe('the bar of a goal', () => {
  it('is divided by the number of data points, the best first', () => {
    const none = { 1: 0, 2: 0, 3: 0, 4: 0, missing: 0, 'no-benchmark': 0, unscored: 0 };
    expect(listBarParts({ ...none, 1: 1, 4: 2, missing: 1 })).toEqual([
      { standing: 4, count: 2, start: 0, share: 0.5 },
      { standing: 1, count: 1, start: 0.5, share: 0.25 },
      { standing: 'missing', count: 1, start: 0.75, share: 0.25 },
    ]);
    expect(listBarParts(none)).toEqual([]);
  });
});
