// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION } from '../core/assessment/answer';
import { createI18n } from '../i18n/createI18n';
import { createPreferences, type PreferencesStore } from '../state/createPreferences';
import { drawInSession } from '../state/InSession.fixture';
import { openMemorySession } from '../state/memorySession.fixture';
import { AuthorQuestion } from './AuthorQuestion';
import { UndoButtons } from './UndoButtons';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const broadband = (value: number) => ({
  subject: 'answer/EC-ICT-ICT-2C' as const,
  content: {
    status: 'reported' as const,
    inputs: { kind: 'value' as const, value },
    ...EMPTY_DESCRIPTION,
  },
});

async function show(author = 'Zahra') {
  const { session } = await openMemorySession();
  session.record([broadband(50)]);
  const preferences: PreferencesStore = createPreferences(['en']);
  preferences.setState({ author });
  const assessment = session.store.getState().open?.id;
  if (!assessment) throw new Error('Nothing is open');
  await drawInSession(
    <>
      <UndoButtons />
      <AuthorQuestion route={{ screen: 'results', assessment }} />
    </>,
    session,
    await createI18n('en'),
    preferences,
  );
  const value = () => session.store.getState().open?.assessment.answers.get('EC-ICT-ICT-2C');
  return { session, preferences, value };
}

const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '');
const said = () => plain(screen.getByRole('status').textContent);
const button = (name: RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('undo and redo', { timeout: 30_000 }, () => {
  it('say what they are about, do it, and say what was done', async () => {
    const { value } = await show();
    expect(button(/Redo/).disabled).toBe(true);
    expect(plain(button(/Undo/).getAttribute('aria-label'))).toBe(
      'Undo: Answer: Fixed Broadband Subscriptions',
    );
    fireEvent.click(button(/Undo/));
    expect(value()).toBeUndefined();
    expect(said()).toContain('Undone: Answer: Fixed Broadband Subscriptions');
    fireEvent.click(button(/Redo/));
    expect(value()).toMatchObject({ inputs: { value: 50 } });
    expect(said()).toContain('Done again');
  });

  it('come by key, but not out of a text field', async () => {
    const { value } = await show('');
    const press = (element: Element) => fireEvent.keyDown(element, { code: 'KeyZ', ctrlKey: true });
    press(screen.getByRole('textbox'));
    expect(value()).toBeDefined();
    press(document.body);
    expect(value()).toBeUndefined();
  });

  it('are silent again when something else is recorded', async () => {
    const { session } = await show();
    fireEvent.click(button(/Undo/));
    act(() => session.record([broadband(57)]));
    expect(said()).toBe('');
  });
});

describe('the question for the author’s name', { timeout: 30_000 }, () => {
  it('is asked until there is a name', async () => {
    const { preferences } = await show('');
    fireEvent.change(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: ' Zahra ' } });
    fireEvent.click(button(/Use this name/));
    expect(preferences.getState().author).toBe('Zahra');
    expect(screen.queryByText('Who makes these changes?')).toBeNull();
  });

  it('is not asked again of someone who stays without one, also after a reload', async () => {
    await show('');
    fireEvent.click(button(/Stay without a name/));
    expect(screen.queryByText('Who makes these changes?')).toBeNull();
    expect(createPreferences(['en']).getState().naming).toBe('nameless');
  });
});
