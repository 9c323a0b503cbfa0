// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataPointIdSchema } from '../../core/catalogue/kpi';
import { createLocalKpi, TREES } from '../../core/catalogue/localKpi.fixture';
import { createI18n } from '../../i18n/createI18n';
import { drawInSession } from '../../state/InSession.fixture';
import { openMemorySession } from '../../state/memorySession.fixture';
import { AssessScreen } from './AssessScreen';

afterEach(cleanup);

const BENCHES = createLocalKpi({ id: 'LOCAL-2', name: { en: 'Benches', fa: 'نیمکت‌ها' } });

/** The screen with one data point chosen, over a real session whose disk is an array. */
async function show(dataPoint = 'LOCAL-1') {
  const { session } = await openMemorySession();
  session.record([
    { subject: 'local-kpi/LOCAL-1', content: TREES },
    { subject: 'local-kpi/LOCAL-2', content: BENCHES },
  ]);
  const open = () => {
    const now = session.store.getState().open;
    if (!now) throw new Error('Nothing is open');
    return now;
  };
  await drawInSession(
    <AssessScreen route={{ screen: 'assess', assessment: open().id, dataPoint }} />,
    session,
    await createI18n('en'),
  );
  return { open, record: session.record, settle: session.settle };
}

const field = (name: string) => screen.getByRole('textbox', { name });
function type(name: string, value: string) {
  fireEvent.change(field(name), { target: { value } });
  fireEvent.blur(field(name));
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const panel = () => within(screen.getByRole('article'));
const tree = () => within(screen.getByRole('navigation', { name: 'Data points' }));
const answerOf = (open: Awaited<ReturnType<typeof show>>['open']) => open().assessment.answers.get('LOCAL-1');

describe("one of the city's own data points", { timeout: 30_000 }, () => {
  it('is answered with its parts and scored by its own target, beside the official score', async () => {
    const { open, settle } = await show();
    const before = open().scorecard;
    expect(panel().getByText('Not part of the official score')).toBeTruthy();
    type('Trees planted', '30');
    type('Trees promised', '50');
    const score = within(screen.getByRole('region', { name: 'Score' }));
    expect(score.getByText('60 %')).toBeTruthy();
    expect(score.getByText('Light green')).toBeTruthy();
    expect(open().scorecard).toEqual(before);
    await act(settle);
  });

  it('can be said not to be reported, with a reason, or not to apply', async () => {
    const { open } = await show();
    fireEvent.click(screen.getByRole('radio', { name: 'Not reported' }));
    type('Reason', 'No survey yet');
    expect(answerOf(open)).toMatchObject({ status: 'not-reported', note: 'No survey yet' });
    fireEvent.click(screen.getByRole('radio', { name: 'Not applicable' }));
    expect(answerOf(open)).toMatchObject({ status: 'not-applicable' });
  });

  it('takes the result alone, and the parts again', async () => {
    const { open } = await show();
    press('I only have the result');
    type('Result', '60');
    expect(answerOf(open)).toMatchObject({ inputs: { kind: 'value', value: 60 } });
    expect(screen.getAllByText('Entered directly, without numerator and denominator')).not.toEqual([]);
    press('Enter numerator and denominator');
    expect(field('Trees planted')).toBeTruthy();
  });

  it('says where its value comes from, and is told so in its explanation', async () => {
    const { open } = await show();
    type('Trees planted', '30');
    type('Trees promised', '50');
    fireEvent.change(screen.getByRole('combobox', { name: 'Data quality' }), {
      target: { value: 'accurate measurements' },
    });
    type('Reference year', '1404');
    type('Agency in charge', 'Parks');
    type('Source (agency, document, address)', 'Yearbook');
    expect(answerOf(open)).toMatchObject({
      quality: 'accurate measurements',
      referenceYear: 1404,
      agency: 'Parks',
      source: 'Yearbook',
    });
    const details = screen.getByText('How it is calculated').closest('details');
    if (!details) throw new Error('No explanation');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const told = details.textContent.replace(/[\u2068\u2069]/g, '');
    expect(told).toContain('Source: Yearbook');
    expect(told).toContain('Not stated: the origin of the data.');
    expect(told).toContain('Entered by Zahra, 22 Nov 2026');
    expect(told).toMatch(/Earlier versions in the history: [1-9]/);
    expect(told).toContain('Evidence: none.');
    expect(told).toContain('The target is the city’s own');
  });

  it('is asked about when its value is not plausible', async () => {
    await show();
    type('Trees planted', '60');
    type('Trees promised', '50');
    expect(panel().getByText(/is outside the plausible range/)).toBeTruthy();
  });

  it('has its own evidence', async () => {
    const { record } = await show();
    const dataPoints = [dataPointIdSchema.parse('LOCAL-1')];
    const content = { kind: 'link' as const, title: 'Count of May', url: 'https://example.org/', dataPoints };
    act(() => record([{ subject: 'evidence/evidence-1', content }]));
    expect(panel().getByText('Count of May')).toBeTruthy();
  });

  it('stands in the tree apart from the official ones, which are counted alone', async () => {
    await show();
    expect(tree().getByRole('heading', { name: 'Local indicators' })).toBeTruthy();
    expect(
      tree()
        .getByRole('link', { name: /Trees kept/ })
        .getAttribute('aria-current'),
    ).toBe('true');
    type('Trees planted', '30');
    expect(
      tree()
        .getByRole('status')
        .textContent.replace(/[\u2068\u2069]/g, ''),
    ).toBe('0 of 112 answered');
    const neighbours = within(screen.getByRole('navigation', { name: 'Neighbouring data points' }));
    expect(neighbours.getAllByRole('link')).toHaveLength(1);
    expect(neighbours.getByRole('link', { name: /Benches/ }).getAttribute('href')).toContain('/LOCAL-2');
  });
});

describe('one of ITU’s data points', { timeout: 30_000 }, () => {
  it('tells its effect on the groups', async () => {
    await show('EC-ICT-ICT-1C');
    expect(screen.getByRole('heading', { name: 'Effect on the groups' })).toBeTruthy();
    expect(panel().queryByText('Not part of the official score')).toBeNull();
  });

  it('that is not there is told', async () => {
    await show('LOCAL-3');
    expect(screen.getByText(/There is no data point/)).toBeTruthy();
  });
});
