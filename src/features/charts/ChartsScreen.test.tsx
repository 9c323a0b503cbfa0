// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reported, valueOf } from '../../core/exchange/exampleAssessment.fixture';
import { createI18n } from '../../i18n/createI18n';
import { readWords } from '../../i18n/readWords.fixture';
import type { Session } from '../../state/createSession';
import { drawInSession } from '../../state/InSession.fixture';
import { createMemorySession } from '../../state/memorySession.fixture';
import { ChartsScreen } from './ChartsScreen';

beforeEach(() => void (location.hash = ''));
afterEach(cleanup);

// Targets: broadband 60 % (6 is 10 %, 1 point; 57 is 95 %, 3 points), unemployment from 12.5 % down to 5 %.
const answer = (id: string, value: number) => ({
  subject: `answer/${id}` as const,
  content: reported(valueOf(value)),
});
async function begin(session: Session, city: string, period: number, broadband: number) {
  await session.createAssessment({ city, country: 'Iran', period });
  session.record([answer('EC-ICT-ICT-2C', broadband), answer('EC-P-EM-1C', 5)]);
  await session.settle();
}
async function show(session: Session) {
  await drawInSession(<ChartsScreen />, session, await createI18n('en'));
}
const section = (name: RegExp) => screen.getByRole('region', { name });

describe('the charts', () => {
  it('of one period alone say what is missing for a trend', async () => {
    const { session } = createMemorySession();
    await begin(session, 'Mashhad', 2021, 57);
    await show(session);
    expect(readWords(section(/weak/))).toContain('2 of 55 data points of this dimension are scored.');
    expect(readWords(section(/getting better/))).toContain('only one period of Mashhad');
    expect(readWords(section(/changed/))).toContain('There is one column only');
    expect(screen.queryByRole('group', { name: 'Compare with the period before' })).toBeNull();
  });

  it('of two periods answer all three questions', async () => {
    const { session } = createMemorySession();
    await begin(session, 'Mashhad', 2019, 6);
    await begin(session, 'Riyadh', 2020, 6);
    await begin(session, 'Mashhad', 2021, 57);
    await show(session);
    const economy = screen.getByRole('region', { name: /Economy.*score of each category/ });
    expect(readWords(economy)).toContain('None of the 2 scored categories is red or amber.');
    expect(readWords(economy)).toContain('Since 2019, 1 rose to a higher band and 0 fell to a lower one.');

    const trend = section(/getting better/);
    expect(readWords(trend)).toContain('Economy rose from 62.5 % (2019) to 87.5 % (2021).');
    expect(within(trend).getAllByRole('img')).toHaveLength(3);
    expect(
      within(trend).getByRole('img', { name: /Economy.*2019.*62.5.*Amber.*2021.*87.5.*Light green/ }),
    ).toBeTruthy();

    const heat = section(/changed/);
    expect(within(heat).getAllByRole('columnheader').map(readWords)).toEqual(['Category', '2019', '2021']);
    const row = within(heat)
      .getAllByRole('row')
      .find((each) => readWords(each).startsWith('ICT Infrastructure'));
    expect(row && within(row).getAllByRole('cell').map(readWords)).toEqual([
      '1Red25 % 1 of 6',
      '3Light green75 % 1 of 6',
    ]);
  });

  it('put the assessments of the device beside one another, which the address says', async () => {
    const { session } = createMemorySession();
    await begin(session, 'Riyadh', 2020, 6);
    await begin(session, 'Mashhad', 2021, 57);
    await show(session);
    const heat = section(/changed/);
    // One period only: the others are shown unasked.
    expect(within(heat).getAllByRole('columnheader').map(readWords)).toEqual([
      'Category',
      'Mashhad 2021 (this one)',
      'Riyadh 2020',
    ]);
    expect(readWords(heat)).toContain(
      'Of 2 categories that are scored here and elsewhere, Mashhad 2021 stands highest in 1 and lowest in 0.',
    );
    fireEvent.click(within(heat).getByRole('radio', { name: 'Periods of this city' }));
    expect(location.hash).toContain('columns=periods');
  });

  it('draw the lines of the categories of a dimension, which the address says', async () => {
    const { session } = createMemorySession();
    await begin(session, 'Mashhad', 2019, 6);
    await begin(session, 'Mashhad', 2021, 57);
    await show(session);
    const trend = section(/getting better/);
    fireEvent.change(within(trend).getByRole('combobox', { name: 'Lines' }), {
      target: { value: 'Environment' },
    });
    expect(location.hash).toContain('trend=Environment');
  });
});
