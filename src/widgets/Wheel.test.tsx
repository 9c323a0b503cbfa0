// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { createI18n, type Language } from '../i18n/createI18n';
import { Wheel } from './Wheel';
import type { WheelPart, WheelRing } from './wheelPart';

afterEach(cleanup);

const part = (id: string, ring: WheelRing, parent: string | null, start: number, end: number): WheelPart => ({
  ...{ id, ring, parent, start, end, label: id, name: `${id}: 57 %`, standing: 3, href: `#/${id}` },
});
const PARTS = [
  part('A', 'dimension', null, 0, 0.5),
  part('B', 'dimension', null, 0.5, 1),
  part('A1', 'category', 'A', 0, 0.25),
  part('A2', 'category', 'A', 0.25, 0.5),
  part('B1', 'category', 'B', 0.5, 1),
  part('a', 'data-point', 'A1', 0, 0.25),
  part('b', 'data-point', 'A2', 0.25, 0.5),
  part('c', 'data-point', 'B1', 0.5, 1),
];

function Shown() {
  const [active, setActive] = useState<string>();
  return (
    <>
      <Wheel
        parts={PARTS}
        centre={['Yazd', '2020']}
        title="Wheel of Yazd"
        hint="Use the arrows"
        active={active}
        onActive={setActive}
      />
      <output>{active}</output>
    </>
  );
}
async function show(language: Language = 'en') {
  render(
    <I18nextProvider i18n={await createI18n(language)}>
      <Shown />
    </I18nextProvider>,
  );
}
const focused = () => document.activeElement?.getAttribute('data-part');
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
};
const linkOf = (id: string) => screen.getByRole('link', { name: `${id}: 57 %` });
const stops = () => screen.getAllByRole('link').filter((link) => link.getAttribute('tabindex') === '0');

describe('the wheel', () => {
  it('has a name, a hint, and a link with its words for every part', async () => {
    await show();
    const wheel = screen.getByRole('group', { name: 'Wheel of Yazd' });
    expect(document.getElementById(wheel.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Use the arrows',
    );
    expect(screen.getAllByRole('link')).toHaveLength(PARTS.length);
    expect(linkOf('b').getAttribute('href')).toBe('#/b');
  });

  it('is one stop for the keyboard, which moves with the arrows', async () => {
    await show();
    expect(stops().map((link) => link.getAttribute('data-part'))).toEqual(['A']);
    act(() => linkOf('A').focus());
    press('ArrowRight');
    expect(focused()).toBe('B');
    expect(stops().map((link) => link.getAttribute('data-part'))).toEqual(['B']);
    press('ArrowRight');
    expect(focused()).toBe('A');
  });

  it.each([
    ['en', ['ArrowUp'], 'A1'],
    ['en', ['ArrowUp', 'ArrowRight'], 'A2'],
    ['en', ['ArrowUp', 'ArrowRight', 'ArrowUp'], 'b'],
    ['en', ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowUp'], 'b'],
    ['en', ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ArrowDown'], 'A'],
    ['en', ['ArrowUp', 'ArrowLeft'], 'B1'],
    ['fa', ['ArrowUp', 'ArrowLeft'], 'A2'],
    ['fa', ['ArrowUp', 'ArrowRight'], 'B1'],
    ['en', ['ArrowUp', 'End'], 'B1'],
    ['en', ['ArrowUp', 'End', 'Home'], 'A1'],
    ['en', ['ArrowDown'], 'A'],
  ] as const)('%s: %j leads from the first to %s', async (language, keys, id) => {
    await show(language);
    act(() => linkOf('A').focus());
    press(...keys);
    expect(focused()).toBe(id);
    expect(screen.getByRole('status').textContent).toBe(id);
  });

  it('tells what the pointer is over', async () => {
    await show();
    fireEvent.pointerOver(linkOf('c'), { pointerType: 'mouse' });
    expect(screen.getByRole('status').textContent).toBe('c');
  });

  it('shows at the first touch and follows at the second', async () => {
    await show();
    const touch = () => {
      fireEvent.pointerDown(linkOf('c'), { pointerType: 'touch' });
      return fireEvent.click(linkOf('c'));
    };
    expect(touch()).toBe(false);
    expect(screen.getByRole('status').textContent).toBe('c');
    expect(touch()).toBe(true);
  });
});
