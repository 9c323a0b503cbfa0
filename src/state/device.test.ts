// One device: its bin, handing it over, and working where nothing can be stored.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AssessmentId } from '../core/assessment/revision';
import { answer, attach, begin, valueIn, type Device } from './deviceSession.fixture';
import { saveWorkspace } from './saveWorkspace';
import { takeOverWorkspace } from './takeOverWorkspace';
import { device, HERE, open, request, save } from './twoDevices.fixture';
import { isEverythingSaved, listEverything, wipeDevice } from './wipeDevice';

const countRevisions = async ({ storage }: Device, id: AssessmentId) =>
  (await storage.loadRevisions(id)).revisions.length;

describe('the bin', () => {
  it('takes an assessment out of the list, also in other tabs, and gives it back', async () => {
    const [mine, other] = [device(HERE), device(HERE)];
    const id = await begin(mine);
    await other.session.start();
    expect(other.session.store.getState().summaries).toHaveLength(1);
    await mine.workspace.putInBin(id);
    expect(mine.session.store.getState().summaries).toEqual([]);
    expect(mine.workspace.store.getState().bin).toMatchObject([{ id, about: { city: 'Mashhad' } }]);
    expect(mine.workspace.store.getState().snapshots).toMatchObject([{ reason: 'delete' }]);
    await expect.poll(() => other.session.store.getState().summaries).toEqual([]);
    await mine.workspace.putBack(id);
    expect(mine.session.store.getState().summaries).toHaveLength(1);
    await expect.poll(() => other.workspace.store.getState().bin).toEqual([]);
  });

  it('erases for good, and the tab that has it open is told', async () => {
    const [mine, other] = [device(HERE), device(HERE)];
    const id = await begin(mine);
    const sha256 = await attach(mine, 'letter');
    await other.session.open(id);
    await mine.workspace.putInBin(id);
    await mine.workspace.erase(id);
    expect(await countRevisions(mine, id)).toBe(0);
    expect(await mine.storage.files.list()).not.toContain(sha256);
    await expect.poll(() => other.session.store.getState().notFound).toBe(id);
  });

  it('gives an assessment back that a file brings again', async () => {
    const here = device(HERE);
    const id = await begin(here);
    const file = await save(here, id);
    await here.workspace.putInBin(id);
    const opened = await open(here, file);
    expect(opened.inBin).toEqual([id]);
    await takeOverWorkspace(here.workspace, opened);
    expect(here.session.store.getState().summaries).toHaveLength(1);
  });
});

describe('handing over', () => {
  it('knows whether everything is in a file, the bin included', async () => {
    const here = device(HERE);
    const [kept, binned] = [await begin(here), await begin(here, 'Tabriz')];
    await here.workspace.putInBin(binned);
    expect(listEverything(here.workspace)).toEqual([kept, binned]);
    expect(await isEverythingSaved(here.workspace)).toBe(false);
    await saveWorkspace(here.workspace, request([kept, binned], { holds: 'workspace' }));
    expect(await isEverythingSaved(here.workspace)).toBe(true);
    await here.session.open(kept);
    here.session.edit(answer(57));
    expect(await isEverythingSaved(here.workspace)).toBe(false);
  });

  it('leaves no database, and every tab begins anew', async () => {
    const [mine, other] = [device(HERE), device(HERE)];
    await begin(mine);
    await other.session.start();
    await wipeDevice(mine.workspace);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(HERE);
    expect(mine.left()).toBe(1);
    await expect.poll(() => other.left()).toBe(1);
  });
});

describe('a device without storage', () => {
  it('works in memory, also from one assessment to the other, says so, and saves to a file', async () => {
    const refuse = () => Promise.reject(new DOMException('private', 'SecurityError'));
    const here = device(HERE, 'Zahra', (storage) => ({
      ...{ loadAbouts: refuse, loadRevisions: refuse, appendRevisions: refuse },
      backups: { ...storage.backups, load: refuse, list: refuse },
      files: { ...storage.files, load: refuse, list: refuse },
    }));
    const first = await begin(here);
    here.session.record([answer(57)]);
    await begin(here, 'Tabriz');
    expect(here.session.store.getState().summaries).toHaveLength(2);
    await here.session.open(first);
    expect(valueIn(here)).toBe(57);
    expect(here.session.store.getState().saving.failure).toBe('unavailable');
    const { file, revisions } = await saveWorkspace(here.workspace, request([first]));
    expect(file).toBeDefined();
    expect(revisions).toBe(2);
  });
});
