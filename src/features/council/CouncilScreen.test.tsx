// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { reported, valueOf } from '../../core/exchange/exampleAssessment.fixture';
import { createI18n, type Language } from '../../i18n/createI18n';
import { readWords } from '../../i18n/readWords.fixture';
import type { Change } from '../../state/change';
import { drawInSession } from '../../state/InSession.fixture';
import { createMemorySession } from '../../state/memorySession.fixture';
import { hrefOf } from '../../state/route';
import { CouncilScreen } from './CouncilScreen';

afterEach(cleanup);

// Targets: broadband 60 %, unemployment from 12.5 % down to 5 %.
const BROADBAND = 'EC-ICT-ICT-2C';
const UNEMPLOYMENT = 'EC-P-EM-1C';
const answer = (id: string, value: number): Change => ({
  subject: `answer/${id}`,
  content: reported(valueOf(value)),
});
const action = (id: string, due: string): Change => ({
  subject: `action/${id}`,
  content: { text: 'Train 400 people', owner: 'Ministry', due, done: false },
});

/** One assessment after the other; the last one is shown. */
async function show(periods: readonly (readonly Change[])[], page?: string, language: Language = 'en') {
  const { session } = createMemorySession();
  for (const [index, changes] of periods.entries()) {
    await session.createAssessment({ city: 'Mashhad', country: 'Iran', period: 2020 + 2 * index });
    session.record(changes);
  }
  const open = session.store.getState().open;
  if (!open) throw new Error('Nothing is open');
  location.hash = hrefOf({ screen: 'council', assessment: open.id, page });
  await drawInSession(<CouncilScreen />, session, await createI18n(language));
}
const heading = () => readWords(screen.getByRole('heading', { level: 1 }));
const press = (key: string) => act(() => void fireEvent.keyDown(document.body, { key }));

describe('the council mode', () => {
  it('opens with the whole picture, and there is nothing to edit', async () => {
    await show([[answer(BROADBAND, 57)]]);
    expect(heading()).toBe('Mashhad 2020 (1398–1399)');
    expect(screen.getAllByRole('listitem').map(readWords)[0]).toMatch(
      /Economy75 %3Light green1 of 55 data points/,
    );
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByRole('button', { name: /Previous/ })).toHaveProperty('disabled', true);
  });

  it('turns by keys in the direction of reading; the URL names the page and the heading has the focus', async () => {
    await show([[answer(BROADBAND, 57)]], undefined, 'fa');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(heading()).toBe('اقتصاد');
    expect(location.hash).toMatch(/council\?page=Economy$/);
    expect(document.activeElement?.textContent).toBe('اقتصاد');
    press('ArrowRight');
    expect(heading()).toBe('تصویر کلی');
    press('End');
    expect(screen.getByRole('button', { name: /بعدی/ })).toHaveProperty('disabled', true);
    press('Escape');
    expect(location.hash).toMatch(/dashboard$/);
  });

  it('leaves the keys with Ctrl to the browser, and the space bar to the button that has the focus', async () => {
    await show([[answer(BROADBAND, 57)]]);
    act(() => void fireEvent.keyDown(document.body, { key: 'ArrowRight', ctrlKey: true }));
    fireEvent.keyDown(screen.getByRole('button', { name: /Next/ }), { key: ' ' });
    expect(heading()).toContain('Mashhad');
  });

  it('turns by a swipe', async () => {
    await show([[answer(BROADBAND, 57)]]);
    const region = screen.getByRole('region', { name: 'Council mode' });
    fireEvent.touchStart(region, { touches: [{ clientX: 300, clientY: 300 }] });
    act(() => void fireEvent.touchEnd(region, { changedTouches: [{ clientX: 180, clientY: 310 }] }));
    expect(heading()).toBe('The whole picture');
  });

  it('shows a dimension with its categories, the weakest first, and three sentences', async () => {
    await show([[answer(BROADBAND, 57), answer(UNEMPLOYMENT, 12)]], 'Economy');
    const categories = within(screen.getByRole('region', { name: /weakest first/ }))
      .getAllByRole('listitem')
      .map(readWords);
    expect(categories).toHaveLength(11);
    expect(categories[0]).toMatch(/^Employment1 of 4 scored25 %/);
    expect(categories[1]).toMatch(/^ICT Infrastructure1 of 6 scored75 %/);
    expect(categories[2]).toMatch(/^Water and Sanitationnothing reported/);
    expect(screen.getByText(/Economy.* stands at/)).toBeTruthy();
    expect(screen.getByText(/One data point is still red/)).toBeTruthy();
  });

  it('closes with what turned green, and what is still red with its next step, owner and day', async () => {
    await show(
      [
        [answer(BROADBAND, 6), answer(UNEMPLOYMENT, 12)],
        [answer(BROADBAND, 57), answer(UNEMPLOYMENT, 12), action(UNEMPLOYMENT, '2020-03-21')],
      ],
      'closing',
    );
    expect(screen.getByText(/one data point has turned from red to green: .*Fixed Broadband/)).toBeTruthy();
    const row = screen.getByRole('row', { name: /Unemployment/ });
    expect(readWords(row)).toMatch(/Train 400 people.*Ministry.*21 Mar 2020, late/);
    expect(screen.getByText('Somebody is named who sees to it.')).toBeTruthy();
  });

  it('of nothing says so on every page', async () => {
    await show([[]]);
    expect(screen.getByText(/Nothing is scored yet/)).toBeTruthy();
    press('End');
    expect(screen.getByText('Nothing is scored yet, so nothing is red or green.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
