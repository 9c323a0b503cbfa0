// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from '../../i18n/createI18n';
import { answer, begin, openDevice, type Device } from '../../state/deviceSession.fixture';
import { saveWorkspace } from '../../state/saveWorkspace';
import { SessionContext } from '../../state/useSession';
import { WorkspaceContext } from '../../state/useWorkspace';
import { FilesScreen } from './FilesScreen';

const saved = vi.hoisted(() => [] as { name: string; bytes: Blob }[]);
vi.mock('../../state/saveFile', () => ({
  saveFile: (name: string, bytes: Blob) => void saved.push({ name, bytes }),
}));

let devices: Device[] = [];
let count = 0;
function device(author: string): Device {
  const opened = openDevice(`sanjeh-test-files-screen-${(count += 1)}`, author);
  devices.push(opened);
  return opened;
}
afterEach(() => {
  cleanup();
  saved.splice(0);
  for (const { storage } of devices) storage.close();
  devices = [];
});

async function show({ session, workspace }: Device) {
  const i18n = await createI18n('en');
  await act(async () => {
    render(
      <I18nextProvider i18n={i18n}>
        <SessionContext value={session}>
          <WorkspaceContext value={workspace}>
            <FilesScreen />
          </WorkspaceContext>
        </SessionContext>
      </I18nextProvider>,
    );
    await workspace.refresh();
  });
}

const text = (element: HTMLElement) => element.textContent.replace(/[\u2066-\u2069]/g, '');
const sectionOf = (name: string) => within(screen.getByRole('region', { name }));
const button = (name: RegExp | string) => screen.getByRole('button', { name });

async function give(file: File) {
  const input = screen.getByLabelText('Choose a .sanjeh file');
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
    await Promise.resolve();
  });
}

async function fileOf({ workspace, session }: Device, name: string, passphrase = ''): Promise<File> {
  const assessments = (session.store.getState().summaries ?? []).map(({ id }) => id);
  const request = { assessments, holds: 'workspace', withEvidence: true, passphrase } as const;
  const { file } = await saveWorkspace(workspace, request, { workFactor: 10 });
  return new File([file ?? ''], name);
}

/** Ali has Zahra's assessment; both have changed the same answer, and Ali another one. */
async function prepareConflict() {
  const [zahra, ali] = [device('Zahra'), device('Ali')];
  const id = await begin(zahra);
  zahra.session.record([answer(50), answer(10, 'EC-ICT-ICT-1C')]);
  await zahra.session.settle();
  await ali.session.receive((await zahra.storage.loadRevisions(id)).revisions);
  await ali.session.start();
  await ali.session.open(id);
  zahra.session.record([answer(57)]);
  ali.session.record([answer(60), answer(20, 'EC-ICT-ICT-1C')]);
  await Promise.all([zahra.session.settle(), ali.session.settle()]);
  return { zahra, id, file: await fileOf(ali, 'ali.sanjeh') };
}

describe('opening a file', () => {
  it('shows counts, both sides of a conflict and what is updated, before anything is changed', async () => {
    const { zahra, id, file } = await prepareConflict();
    await show(zahra);
    await give(file);
    const preview = await screen.findByRole('region', { name: /What .*ali\.sanjeh.* would bring/ });
    const counts = within(preview)
      .getAllByRole('term')
      .slice(0, 4)
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(counts).toEqual([
      ['New', '0'],
      ['Updated', '1'],
      ['In conflict', '1'],
      ['Changes that are here already', '3'],
    ]);
    const conflicts = within(preview).getByRole('list', { name: /In conflict/ });
    expect(text(conflicts)).toMatch(/Fixed Broadband Subscriptions.*Here:.*Zahra.*57.*In the file:.*Ali.*60/);
    const updated = within(preview).getByRole('list', { name: 'Updated' });
    expect(text(updated)).toMatch(/Household Internet Access.*Ali.*10 → 20/);
    expect((await zahra.storage.loadRevisions(id)).revisions).toHaveLength(4);

    await act(async () => {
      fireEvent.click(button('Take over'));
      await Promise.resolve();
    });
    await screen.findByText(/Taken over from/);
    expect((await zahra.storage.loadRevisions(id)).revisions).toHaveLength(6);
    const settle = screen.getByRole('link', { name: /Settle the conflicts/ });
    expect(settle.getAttribute('href')).toBe(`#/a/${id}/history`);
  });

  it('changes nothing when it is discarded', async () => {
    const { zahra, id, file } = await prepareConflict();
    await show(zahra);
    await give(file);
    await screen.findByRole('region', { name: /would bring/ });
    fireEvent.click(button('Discard'));
    expect(screen.queryByRole('region', { name: /would bring/ })).toBeNull();
    expect((await zahra.storage.loadRevisions(id)).revisions).toHaveLength(4);
    expect(await zahra.storage.snapshots.list()).toEqual([]);
  });

  it('says so when everything is here already, and offers nothing to take over', async () => {
    const zahra = device('Zahra');
    await begin(zahra);
    await show(zahra);
    await give(await fileOf(zahra, 'own.sanjeh'));
    await screen.findByText('Everything in the file is here already.');
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
  });

  it('asks for the passphrase, and again when it is the wrong one', async () => {
    const [zahra, ali] = [device('Zahra'), device('Ali')];
    await begin(zahra);
    await ali.session.start();
    await show(ali);
    await give(await fileOf(zahra, 'locked.sanjeh', 'khaju'));
    const form = await screen.findByRole('form', { name: /locked\.sanjeh.* is protected/ });
    fireEvent.change(within(form).getByLabelText('Passphrase'), { target: { value: 'wrong' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Open' }));
    expect((await screen.findByRole('alert')).textContent).toBe('This passphrase does not open the file.');
    fireEvent.change(screen.getByLabelText('Passphrase'), { target: { value: 'khaju' } });
    fireEvent.click(button('Open'));
    await screen.findByRole('region', { name: /would bring/ });
  });

  it('refuses what is no file of ours', async () => {
    const zahra = device('Zahra');
    await zahra.session.start();
    await show(zahra);
    await give(new File(['minutes of the council'], 'minutes.sanjeh'));
    expect(text(await screen.findByRole('alert'))).toContain('minutes.sanjeh was not opened');
  });
});

describe('saving to a file', () => {
  it('hands out a verified file, and says what is in it and that it is a backup', async () => {
    const zahra = device('Zahra');
    await begin(zahra);
    await show(zahra);
    expect(text(screen.getByRole('row', { name: /Mashhad/ }))).toContain('never');
    fireEvent.click(button('Save the file'));
    expect(text(await screen.findByText(/was saved:/))).toMatch(/1 assessment, 1 change, 0 evidence files/);
    expect(saved.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^sanjeh-\d{4}-\d\d-\d\d\.sanjeh$/),
    ]);
    await vi.waitFor(() =>
      expect(text(screen.getByRole('row', { name: /Mashhad/ }))).toContain('everything is in it'),
    );
  });

  it('does not save under a passphrase that was typed in two ways', async () => {
    const zahra = device('Zahra');
    await begin(zahra);
    await show(zahra);
    const section = sectionOf('Save to a file');
    fireEvent.change(section.getByLabelText('Passphrase (optional)'), { target: { value: 'khaju' } });
    fireEvent.change(section.getByLabelText('Passphrase once more'), { target: { value: 'khajo' } });
    fireEvent.click(button('Save the file'));
    expect(screen.getByRole('alert').textContent).toBe('The two are not the same.');
    expect(saved).toEqual([]);
  });
});

describe('handing over', () => {
  it('deletes only after the file is verified and the user says that it is kept', async () => {
    const zahra = device('Zahra');
    const id = await begin(zahra);
    await show(zahra);
    expect(screen.queryByRole('button', { name: 'Delete everything from this browser' })).toBeNull();
    fireEvent.click(button('Write everything to a file'));
    const wipe = await screen.findByRole('button', { name: 'Delete everything from this browser' });
    expect(saved).toHaveLength(1);
    expect(wipe.hasAttribute('disabled')).toBe(true);
    expect((await zahra.storage.loadRevisions(id)).revisions).toHaveLength(1);
    fireEvent.click(screen.getByRole('checkbox', { name: /in a safe place/ }));
    fireEvent.click(wipe);
    await vi.waitFor(() => expect(zahra.left()).toBe(1));
    await expect(zahra.storage.loadRevisions(id)).rejects.toMatchObject({ code: 'deleted' });
  });

  it('deletes nothing when something was changed after the file was written', async () => {
    const zahra = device('Zahra');
    const id = await begin(zahra);
    await show(zahra);
    fireEvent.click(button('Write everything to a file'));
    const wipe = await screen.findByRole('button', { name: 'Delete everything from this browser' });
    zahra.session.record([answer(57)]);
    fireEvent.click(screen.getByRole('checkbox', { name: /in a safe place/ }));
    fireEvent.click(wipe);
    await screen.findByText('Something was changed since the file was written. Write it again.');
    expect(zahra.left()).toBe(0);
    expect((await zahra.storage.loadRevisions(id)).revisions).toHaveLength(2);
  });
});

describe('the bin', () => {
  it('gives back, and erases only after a question that says whether there is a file', async () => {
    const zahra = device('Zahra');
    const id = await begin(zahra);
    await zahra.workspace.putInBin(id);
    await show(zahra);
    fireEvent.click(button(/Put back .*Mashhad/));
    await screen.findByText(/is back in the list/);
    await act(() => zahra.workspace.putInBin(id));
    fireEvent.click(button(/Erase .*Mashhad.* for good/));
    const dialog = screen.getByRole('dialog');
    expect(text(dialog)).toContain('It was never saved to a file with everything.');
    expect((await zahra.storage.loadRevisions(id)).revisions).toHaveLength(1);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Erase for good' }));
    await screen.findByText(/was erased/);
    expect((await zahra.storage.loadRevisions(id)).revisions).toEqual([]);
  });
});
