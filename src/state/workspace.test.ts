// Two devices that exchange files, also damaged ones, and disks that fail.
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { AssessmentId } from '../core/assessment/revision';
import { answer, attach, begin, valueIn, type Device } from './deviceSession.fixture';
import { openWorkspace } from './openWorkspace';
import { planRestore, restoreSnapshot } from './planRestore';
import { saveWorkspace } from './saveWorkspace';
import { takeOverWorkspace } from './takeOverWorkspace';
import { device, HERE, open, request, save, THERE } from './twoDevices.fixture';

const takeOver = async (at: Device, file: File) => takeOverWorkspace(at.workspace, await open(at, file));

async function flip(file: File, place: number): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes.set([(bytes.at(place) ?? 0) ^ 1], place < 0 ? bytes.length + place : place);
  return new File([bytes], file.name);
}

const countRevisions = async ({ storage }: Device, id: AssessmentId) =>
  (await storage.loadRevisions(id)).revisions.length;

describe('a workspace file', () => {
  it('brings an assessment with its evidence to another device', async () => {
    const [here, there] = [device(HERE), device(THERE, 'Ali')];
    const id = await begin(here);
    here.session.record([answer(57)]);
    const sha256 = await attach(here, 'letter');
    const opened = await open(there, await save(here, id));
    expect(opened.merge).toMatchObject({ newAssessments: [id], files: { arriving: [sha256], missing: [] } });
    expect(opened.arrivingBytes).toBe(6);
    expect(await countRevisions(there, id)).toBe(0);

    expect(await takeOverWorkspace(there.workspace, opened)).toEqual({
      revisions: 3,
      evidence: 1,
      problems: [],
    });
    await there.session.open(id);
    expect(valueIn(there)).toBe(57);
    expect(await (await there.storage.files.load(sha256))?.text()).toBe('letter');
    expect(there.session.store.getState().summaries).toMatchObject([{ id, about: { city: 'Mashhad' } }]);
  });

  it('changes nothing the second time', async () => {
    const [here, there] = [device(HERE), device(THERE, 'Ali')];
    const id = await begin(here);
    await attach(here, 'letter');
    const file = await save(here, id);
    await takeOver(there, file);
    const { merge } = await open(there, file);
    expect(merge).toMatchObject({
      added: [],
      sameCount: 2,
      subjects: [],
      files: { arriving: [], missing: [] },
    });
    expect(await takeOver(there, file)).toEqual({ revisions: 0, evidence: 0, problems: [] });
    expect(await countRevisions(there, id)).toBe(2);
  });

  it('is merged in any order: updates go through, what both changed is a conflict, and both stay', async () => {
    const [here, there] = [device(HERE), device(THERE, 'Ali')];
    const id = await begin(here);
    here.session.record([answer(50), answer(10, 'EC-ICT-ICT-1C')]);
    await takeOver(there, await save(here, id));
    await there.session.open(id);
    here.session.record([answer(57)]);
    there.session.record([answer(60), answer(20, 'EC-ICT-ICT-1C')]);
    const [mine, theirs] = [await save(here, id), await save(there, id)];

    const { merge } = await open(here, theirs);
    expect(merge.subjects.map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ['answer/EC-ICT-ICT-1C', 'updated'],
      ['answer/EC-ICT-ICT-2C', 'conflict'],
    ]);
    await takeOver(here, theirs);
    await takeOver(there, mine);
    for (const each of [here, there]) {
      const { open: shown } = each.session.store.getState();
      expect([...(shown?.assessment.conflicts ?? [])]).toEqual(['answer/EC-ICT-ICT-2C']);
      expect(valueIn(each, 'EC-ICT-ICT-1C')).toBe(20);
      expect(await countRevisions(each, id)).toBe(6);
    }
    expect(valueIn(here)).toBe(valueIn(there));
  });

  it('without evidence names what is still missing, and is no backup', async () => {
    const [here, there] = [device(HERE), device(THERE)];
    const id = await begin(here);
    const sha256 = await attach(here, 'letter');
    const { merge } = await open(there, await save(here, id, { withEvidence: false }));
    expect(merge.files).toEqual({ arriving: [], missing: [sha256] });
    expect((await here.storage.backups.list())[0]?.savedAt).toBeNull();
    await save(here, id);
    expect((await here.storage.backups.list())[0]?.savedAt).toBe('2026-11-22T08:00:00.000Z');
  });

  it('under a passphrase opens with it and with no other', async () => {
    const [here, there] = [device(HERE), device(THERE)];
    const id = await begin(here);
    const file = await save(here, id, { passphrase: 'پل خواجو' });
    expect(await openWorkspace(there.workspace, file, undefined)).toEqual({ kind: 'locked', isWrong: false });
    expect(await openWorkspace(there.workspace, file, 'پل')).toEqual({ kind: 'locked', isWrong: true });
    expect((await open(there, file, 'پل خواجو')).merge.newAssessments).toEqual([id]);
  });

  it('leaves evidence out that the disk has spoiled, says which, and saves all the rest', async () => {
    const here = device(HERE);
    const id = await begin(here);
    const [good, bad, gone] = [
      await attach(here, 'letter'),
      await attach(here, 'photo'),
      await attach(here, 'map'),
    ];
    await here.storage.files.save({ sha256: bad, bytes: new Blob(['ph0to']) });
    const database = await openDB(HERE);
    await database.delete('files', gone);
    database.close();
    const outcome = await saveWorkspace(here.workspace, request([id]));
    expect(outcome).toMatchObject({
      problems: [],
      evidence: 1,
      damaged: [bad],
      missing: [gone],
      revisions: 4,
    });
    const opened = await open(device(THERE), new File([outcome.file ?? ''], 'x.sanjeh'));
    expect([...opened.content.evidence.keys()]).toEqual([good]);
  });

  it('can be cancelled, and then counts as nothing', async () => {
    const here = device(HERE);
    const id = await begin(here);
    await attach(here, 'letter');
    const controller = new AbortController();
    const saving = saveWorkspace(here.workspace, request([id]), {
      signal: controller.signal,
      onProgress: ({ phase }) => {
        if (phase === 'verifying') controller.abort();
      },
    });
    await expect(saving).rejects.toMatchObject({ name: 'AbortError' });
    expect((await here.storage.backups.list())[0]?.savedAt).toBeNull();
  });

  it('holds what the full disk could not take', async () => {
    let isFull = false;
    const here = device(HERE, 'Zahra', (storage) => ({
      appendRevisions: (revisions) =>
        isFull
          ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
          : storage.appendRevisions(revisions),
    }));
    const id = await begin(here);
    isFull = true;
    here.session.record([answer(57)]);
    await here.session.settle();
    expect(here.session.store.getState().saving.failure).toBe('quota-full');
    const there = device(THERE);
    await takeOver(there, await save(here, id));
    await there.session.open(id);
    expect(valueIn(there)).toBe(57);
  });

  it('holds what this tab remembers when the database was deleted, which can also be written anew', async () => {
    const here = device(HERE);
    const id = await begin(here);
    here.session.record([answer(57)]);
    await here.session.settle();
    await deleteDB(HERE);
    here.session.record([answer(60)]);
    await here.session.settle();
    expect(here.session.store.getState().saving.failure).toBe('deleted');
    expect(valueIn(here)).toBe(60);
    const there = device(THERE);
    await takeOver(there, await save(here, id));
    expect(await countRevisions(there, id)).toBe(3);

    await here.workspace.rewrite();
    expect(here.session.store.getState().saving).toMatchObject({ pending: 0, failure: undefined });
    expect(await countRevisions(here, id)).toBe(3);
  });
});

describe('a file that is not whole', () => {
  it('that is cut off or flipped is told, and what is taken over is never more than what was written', async () => {
    const [here, there] = [device(HERE), device(THERE)];
    const id = await begin(here);
    here.session.record([answer(57)]);
    await attach(here, 'letter');
    const file = await save(here, id);
    const cut = new File([file.slice(0, file.size - 40)], file.name);
    for (const broken of [cut, await flip(file, 40), await flip(file, -3)]) {
      const opening = await openWorkspace(there.workspace, broken, undefined);
      const problems =
        opening.kind === 'opened' ? opening.opened.problems : opening.kind === 'refused' && opening.problems;
      expect(problems).not.toEqual([]);
    }
    expect(await countRevisions(there, id)).toBe(0);
  });

  it('with damaged evidence brings everything else, and says so when it is read', async () => {
    const [here, there] = [device(HERE), device(THERE)];
    const id = await begin(here);
    const sha256 = await attach(here, 'a letter that is easily found');
    const file = await save(here, id);
    const place = Buffer.from(await file.arrayBuffer()).indexOf('a letter that');
    expect(place).toBeGreaterThan(0);
    const taken = await takeOver(there, await flip(file, place));
    expect(taken).toMatchObject({
      revisions: 2,
      evidence: 0,
      problems: [{ code: 'damaged-evidence', found: sha256 }],
    });
    expect(await there.storage.files.list()).toEqual([]);
  });
});

describe('taking over', () => {
  it('leaves everything as it was when the disk refuses', async () => {
    const [here, there] = [
      device(HERE),
      device(THERE, 'Ali', (storage) => ({
        appendRevisions: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
        files: storage.files,
      })),
    ];
    const id = await begin(here);
    await attach(here, 'letter');
    const file = await save(here, id);
    await expect(takeOver(there, file)).rejects.toThrow();
    expect(await countRevisions(there, id)).toBe(0);
    expect(await there.storage.files.list()).toEqual([]);
    await there.session.open(id);
    expect(there.session.store.getState().notFound).toBe(id);
  });

  it('remembers how it was before, and restores it as new revisions after showing what would change', async () => {
    const [here, there] = [device(HERE), device(THERE, 'Ali')];
    const id = await begin(here);
    here.session.record([answer(50)]);
    await takeOver(there, await save(here, id));
    await there.session.open(id);
    there.session.record([answer(60), answer(20, 'EC-ICT-ICT-1C')]);
    await takeOver(here, await save(there, id));
    expect(valueIn(here)).toBe(60);

    const [snapshot] = here.workspace.store.getState().snapshots;
    if (!snapshot) throw new Error('No snapshot was taken');
    expect(snapshot).toMatchObject({ reason: 'merge', assessment: id });
    const plan = await planRestore(here.workspace, snapshot);
    expect(plan.missing).toBe(0);
    expect(plan.subjects.map(({ now, then }) => [now.subject, then.length])).toEqual([
      ['answer/EC-ICT-ICT-1C', 0],
      ['answer/EC-ICT-ICT-2C', 1],
    ]);
    expect(valueIn(here)).toBe(60);
    expect(await restoreSnapshot(here.workspace, plan)).toBe(true);
    expect(valueIn(here)).toBe(50);
    expect(valueIn(here, 'EC-ICT-ICT-1C')).toBeUndefined();
    expect(await countRevisions(here, id)).toBe(6);
    const [latest] = await here.storage.snapshots.list();
    expect(latest?.reason).toBe('restore');
    expect((await planRestore(here.workspace, snapshot)).subjects).toEqual([]);
  });

  it('keeps a final seal that is younger than what is restored, and takes a draft back', async () => {
    const here = device(HERE);
    const id = await begin(here);
    await here.session.takeSnapshot('import');
    const seal = (status: 'draft' | 'final') => ({
      subject: `seal/${status}` as const,
      content: { title: status, status, hash: 'ab'.repeat(32), heads: [] },
    });
    here.session.record([seal('draft'), seal('final')]);
    await here.session.settle();
    const [snapshot] = await here.storage.snapshots.list();
    if (!snapshot) throw new Error('No snapshot was taken');
    expect(snapshot.assessment).toBe(id);
    const plan = await planRestore(here.workspace, snapshot);
    expect(plan.subjects.map(({ now }) => now.subject)).toEqual(['seal/draft']);
    expect(await restoreSnapshot(here.workspace, plan)).toBe(true);
    expect([...(here.session.store.getState().open?.assessment.seals.keys() ?? [])]).toEqual(['final']);
  });
});
