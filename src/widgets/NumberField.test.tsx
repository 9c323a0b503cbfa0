// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createI18n, type Language } from '../i18n/createI18n';
import { NumberField, refuseYear } from './NumberField';

afterEach(cleanup);

async function show(language: Language, stored: number | null, kind: 'amount' | 'year' = 'amount') {
  const i18n = await createI18n(language);
  const seen: (number | null)[] = [];
  function Form() {
    const [value, setValue] = useState(stored);
    const [unreadable, setUnreadable] = useState<string>();
    const change = (next: number | null) => {
      seen.push(next);
      setValue(next);
    };
    return (
      <NumberField
        label="Amount"
        value={value}
        onChange={change}
        unreadable={unreadable}
        onUnreadable={setUnreadable}
        kind={kind}
        {...(kind === 'year' && { refuse: refuseYear })}
      />
    );
  }
  render(
    <I18nextProvider i18n={i18n}>
      <Form />
    </I18nextProvider>,
  );
  const input: HTMLInputElement = screen.getByRole('textbox', { name: 'Amount' });
  const type = (text: string) => fireEvent.change(input, { target: { value: text } });
  return { seen, input, type };
}

describe('a number field', () => {
  it.each(['۱۲٫۵', '١٢٫٥', '12.5'])('takes %s as 12.5', async (text) => {
    const { seen, type } = await show('fa', null);
    type(text);
    expect(seen).toEqual([12.5]);
  });

  it('shows the stored number in the language, in a form that it reads back', async () => {
    const { seen, input, type } = await show('fa', 3062242);
    expect(input.value).toBe('۳٬۰۶۲٬۲۴۲');
    type(`${input.value}٫۵`);
    expect(seen).toEqual([3062242.5]);
  });

  it('keeps what it cannot read, says so, and leaves the stored number alone', async () => {
    const { seen, input, type } = await show('en', 570);
    type('57o');
    fireEvent.blur(input);
    expect(seen).toEqual([]);
    expect(input.value).toBe('57o');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toContain('57o');
  });

  it('takes back the beginning of a text that it cannot read', async () => {
    const { seen, type } = await show('en', 570);
    for (const text of ['1', '12', '12,', '12,5']) type(text);
    expect(seen).toEqual([1, 12, 570]);
  });

  it('is empty for nothing, and takes nothing for nothing', async () => {
    const { seen, type } = await show('en', 570);
    type('');
    expect(seen).toEqual([null]);
  });

  it('refuses a year that is none', async () => {
    const { seen, type } = await show('fa', null, 'year');
    type('۱۴۰');
    type('۱۴۰۵');
    expect(seen).toEqual([1405]);
  });
});
