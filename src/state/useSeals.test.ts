// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { sealState } from '../core/assessment/sealState';
import { reported } from '../core/assessment/randomHistory.fixture';
import type { SealStatus } from '../core/assessment/seal';
import type { Session } from './createSession';
import { openMemorySession, toDataPointId } from './memorySession.fixture';
import { useMatchingSeal, useNewestSeal } from './useSeals';
import { SessionContext } from './useSession';

afterEach(cleanup);

const answer = (value: number) => ({
  subject: `answer/${toDataPointId('EC-ICT-ICT-2C')}` as const,
  content: reported(value),
});

function seal(session: Session, title: string, status: SealStatus) {
  const { open, revisions } = session.store.getState();
  const content = open && sealState(open.id, revisions, { title, status }).seal;
  if (!content) throw new Error('Refused');
  session.record([{ subject: `seal/${title}`, content }]);
}

const watch = (session: Session) =>
  renderHook(() => ({ matching: useMatchingSeal(), newest: useNewestSeal() }), {
    wrapper: ({ children }: { children: ReactNode }) =>
      createElement(SessionContext, { value: session }, children),
  }).result;

describe('the seal of the present state', () => {
  it('is there from sealing to the next change, also one that is only typed, and again when that is undone', async () => {
    const { session } = await openMemorySession();
    session.record([answer(50)]);
    const seen = watch(session);
    expect(seen.current).toEqual({ matching: undefined, newest: undefined });

    act(() => seal(session, 'spring', 'final'));
    expect(seen.current.matching).toMatchObject({ title: 'spring', status: 'final' });
    expect(seen.current.matching?.code).toMatch(/^[0-9A-F]{4}( [0-9A-F]{4}){3}$/);
    expect(seen.current.newest).toMatchObject({ title: 'spring', changesSince: 0 });

    act(() => session.edit(answer(57)));
    expect(seen.current.matching).toBeUndefined();
    expect(seen.current.newest).toMatchObject({ title: 'spring', changesSince: 1 });

    act(() => void session.undo());
    expect(seen.current.matching).toMatchObject({ title: 'spring' });
    // Nothing lies before a final seal for undo.
    act(() => void session.undo());
    expect(seen.current.matching).toMatchObject({ title: 'spring' });
    await session.settle();
  });

  it('is a draft until that is undone', async () => {
    const { session } = await openMemorySession();
    session.record([answer(50)]);
    const seen = watch(session);
    act(() => seal(session, 'first', 'draft'));
    expect(seen.current.matching).toMatchObject({ title: 'first', status: 'draft' });
    act(() => void session.undo());
    expect(seen.current).toEqual({ matching: undefined, newest: undefined });
    await session.settle();
  });
});
