// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findUndoKey } from './findUndoKey';

function press(keys: string, element = 'main') {
  const [code = '', ...held] = keys.split('+').reverse();
  const target = document.createElement('div');
  target.innerHTML = element === 'main' ? '<main></main>' : element;
  return findUndoKey({
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Meta'),
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift'),
    code,
    target: target.querySelector('[data-here]') ?? target.firstElementChild,
  });
}

describe('the keys of undo and redo', () => {
  it.each([
    ['Ctrl+KeyZ', 'undo'],
    ['Meta+KeyZ', 'undo'],
    ['Ctrl+Shift+KeyZ', 'redo'],
    ['Ctrl+KeyY', 'redo'],
    ['KeyZ', undefined],
    ['Ctrl+Alt+KeyZ', undefined],
    ['Ctrl+KeyX', undefined],
  ])('%s: %s', (keys, kind) => {
    expect(press(keys)).toBe(kind);
  });

  it.each([
    ['<input>', undefined],
    ['<textarea></textarea>', undefined],
    ['<select></select>', undefined],
    ['<dialog><button data-here>Keep</button></dialog>', undefined],
    ['<input type="radio">', 'undo'],
    ['<button>Save</button>', 'undo'],
  ])('Ctrl+Z in %s: %s', (element, kind) => {
    expect(press('Ctrl+KeyZ', element)).toBe(kind);
  });
});
