// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_DESCRIPTION, type Answer } from '../../core/assessment/answer';
import type { Peer } from '../../core/assessment/peer';
import { readPublished } from '../../core/catalogue/readDefinitionFiles.fixture';
import { createPeer } from '../../core/exchange/peer-file/createPeer';
import { writePeerFile } from '../../core/exchange/peer-file/writePeerFile';
import { createI18n } from '../../i18n/createI18n';
import { readWords } from '../../i18n/readWords.fixture';
import type { Change } from '../../state/change';
import type { Session } from '../../state/createSession';
import { drawInSession } from '../../state/InSession.fixture';
import { createMemorySession, openMemorySession } from '../../state/memorySession.fixture';
import { saveFile } from '../../state/saveFile';
import { CitiesScreen } from './CitiesScreen';

vi.mock('../../state/saveFile', () => ({ saveFile: vi.fn() }));

afterEach(() => {
  cleanup();
  vi.mocked(saveFile).mockReset();
  history.replaceState(null, '', '#');
});

const PUBLISHED = ['riyadh-2020', 'valencia-2020'].map((name) => {
  const { about, profile } = readPublished(name);
  return { ...about, population: profile.population };
});

const answer = (id: string, value: number, note = ''): Change => {
  const content: Answer = {
    status: 'reported',
    inputs: { kind: 'value', value },
    ...EMPTY_DESCRIPTION,
    note,
  };
  return { subject: `answer/${id}`, content };
};
const population = (value: number): Change => {
  const none = { value: null, year: null };
  return {
    subject: 'profile',
    content: { population: { value, year: null }, households: none, area: none, gdp: none, currency: '' },
  };
};

async function show(session: Session) {
  await drawInSession(<CitiesScreen published={PUBLISHED} />, session, await createI18n('en'));
}
const region = (name: RegExp) => screen.findByRole('region', { name });
const row = async (table: RegExp, name: RegExp) =>
  readWords(within(await region(table)).getByRole('row', { name }));

async function take(name: string, content: string) {
  const file = new File([content], name, { type: 'application/json' });
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Take in a peer file'), { target: { files: [file] } });
    await Promise.resolve();
  });
}

describe('other cities', () => {
  it('says coverage before scores, and where they stand on different ground; nothing is created', async () => {
    const { session, recorded } = await openMemorySession();
    session.record([answer('EC-P-EM-1C', 12), answer('EC-ICT-ICT-2C', 60)]);
    await session.settle();
    const before = recorded.length;
    await show(session);
    fireEvent.click(screen.getByRole('checkbox', { name: /Valencia 2020/ }));

    const coverage = readWords(await region(/how much each city reports/));
    expect(coverage).toContain('Of 112 data points Mashhad 1404 reports 2 and Valencia 2020 reports 16.');
    expect(coverage).toContain(
      'Valencia 2020: of 16 data points that are scored there or in Mashhad 1404, 1 is scored in both.',
    );
    // Of 12.5 to 5 %: 12 % is 6.7 %, 13 % nothing: red and red.
    expect(readWords(await region(/^On common ground/))).toMatch(
      /1 data point scored in both.*25 %.*25 %.*same in 1/,
    );
    expect(await row(/^Data points/, /^Unemployment Rate/)).toMatch(
      /12 %1Red13 %1RedPrinted on p\. 21: 13\.00 %/,
    );
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings.findIndex((each) => each.startsWith('First'))).toBeLessThan(
      headings.findIndex((each) => each.startsWith('Categories')),
    );
    await session.settle();
    expect(recorded).toHaveLength(before);
    expect(location.hash).toContain('with=published_valencia-2020');
  });

  it('suggests cities of like size by population, and names no size that nobody knows', async () => {
    const { session } = await openMemorySession();
    session.record([population(600_000)]);
    await show(session);
    const [first] = within(await screen.findByRole('group', { name: 'Published by ITU' })).getAllByRole(
      'checkbox',
    );
    expect(first?.closest('li')?.textContent).toContain('500 000 to 1 million inhabitants (like size)');
    expect(screen.getByText(/size not known/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /Of like size/ }));
    expect(screen.queryByRole('checkbox', { name: /Riyadh/ })).toBeNull();
    expect(screen.getByRole('checkbox', { name: /Valencia/ })).toBeTruthy();
  });

  it('asks for the population where it is not known', async () => {
    const { session } = await openMemorySession();
    await show(session);
    expect(screen.getByRole('link', { name: 'Enter the population' }).getAttribute('href')).toContain(
      'profile',
    );
    expect(screen.queryByRole('radio', { name: /Of like size/ })).toBeNull();
  });

  it('stands beside another assessment of this device, and leads to the comparison in detail', async () => {
    const { session } = createMemorySession();
    await session.createAssessment({ city: 'Yazd', country: 'Iran', period: 1404 });
    session.record([answer('EC-P-EM-1C', 5)]);
    await session.createAssessment({ city: 'Yazd', country: 'Iran', period: 1404 });
    session.record([answer('EC-P-EM-1C', 12)]);
    await session.start();
    await show(session);
    fireEvent.click(await screen.findByRole('checkbox', { name: /Yazd 1404/ }));
    expect(await row(/^Data points/, /^Unemployment Rate/)).toMatch(/12 %1Red5 %4Dark green/);
    const table = await region(/how much each city reports/);
    expect(readWords(table)).toContain('Yazd 1404 (on this device)');
    expect(within(table).getByRole('link', { name: 'in detail' }).getAttribute('href')).toContain(
      'compare?with=',
    );
  });
});

describe('a peer file', () => {
  it('is shown before it leaves, and is what was shown', async () => {
    const { session } = await openMemorySession();
    session.record([answer('EC-P-EM-1C', 12, 'ask Reza'), population(3_062_242)]);
    await show(session);
    fireEvent.click(screen.getByRole('button', { name: 'See what leaves' }));
    const dialog = screen.getByRole('dialog');
    expect(readWords(dialog)).toMatch(/Unemployment RateReported12 %/);
    fireEvent.click(within(dialog).getByRole('radio', { name: /Tell: .*1 to 5 million/ }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save the peer file' }));
    const [name, bytes] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect(name).toBe('peer-1404.json');
    expect(JSON.parse((await bytes?.text()) ?? '')).toEqual({
      format: 'sanjeh-peer',
      version: 1,
      period: 1404,
      sizeClass: '1m-5m',
      results: [{ dataPoint: 'EC-P-EM-1C', status: 'reported', value: 12 }],
    });
    expect(screen.getByText(/was handed to the browser: .*1.* data point/)).toBeTruthy();
  });

  it('is taken in with a name, known again, renamed, removed and brought back', async () => {
    const { session } = await openMemorySession();
    const peersOf = () => session.store.getState().open?.assessment.peers ?? new Map<string, Peer>();
    session.record([answer('EC-P-EM-1C', 5)]);
    const { open, definitions } = session.store.getState();
    if (!open || !definitions) throw new Error('Nothing is open');
    const peer = createPeer(open.assessment, open.scorecard, definitions.catalogue, { tellsSize: false });
    session.record([answer('EC-P-EM-1C', 12)]);
    await show(session);

    await take('peer.json', writePeerFile(peer));
    const dialog = await screen.findByRole('dialog', { name: /What .*peer\.json.* brings/ });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Take it in' }));
    expect(within(dialog).getByText('Give it a name, so that you find it again.')).toBeTruthy();
    expect(peersOf().size).toBe(0);
    fireEvent.change(within(dialog).getByLabelText('What is this city called here?'), {
      target: { value: 'City A' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Take it in' }));
    expect([...peersOf().values()]).toEqual([{ label: 'City A', ...peer }]);
    expect(await row(/^Data points/, /^Unemployment Rate/)).toMatch(/12 %1Red5 %4Dark green/);

    await take('again.json', writePeerFile(peer));
    expect(readWords(await screen.findByText(/is here already/))).toBe(
      'again.json is here already, as “City A”.',
    );

    fireEvent.click(screen.getByRole('button', { name: /Rename the peer/ }));
    const rename = screen.getByRole('dialog');
    fireEvent.change(within(rename).getByRole('textbox'), { target: { value: 'City B' } });
    fireEvent.click(within(rename).getByRole('button', { name: 'Use this name' }));
    expect([...peersOf().values()][0]?.label).toBe('City B');

    fireEvent.click(screen.getByRole('button', { name: /Remove the peer/ }));
    expect(peersOf().size).toBe(0);
    expect(screen.queryByRole('region', { name: /how much each city reports/ })).toBeNull();
    act(() => void session.undo());
    expect([...peersOf().values()][0]?.label).toBe('City B');
  });

  it.each([
    ['letter.json', '{"city":"Mashhad"}', /This is not a peer file/],
    ['newer.json', '{"format":"sanjeh-peer","version":9}', /newer version of Sanjeh/],
    ['table.csv', 'city,period', /not valid JSON/],
  ])('%s is refused, and nothing is recorded', async (name, content, sentence) => {
    const { session } = await openMemorySession();
    await show(session);
    await take(name, content);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(session.store.getState().open?.assessment.peers.size).toBe(0);
  });
});
