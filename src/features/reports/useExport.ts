// One click, one file: what is half typed is taken in first, and only what reads back is handed out.
import { useState } from 'react';
import type { Revision } from '../../core/assessment/revision';
import { useText } from '../../i18n/useText';
import type { OpenAssessment } from '../../state/openAssessment';
import { saveFile } from '../../state/saveFile';
import { usePrevious } from '../../state/usePrevious';
import { useDefinitions, useSession } from '../../state/useSession';
import { createExportSource, type ExportSource } from './exportSource';
import type { MadeFile } from './madeFile';

export type Made = MadeFile | 'making' | 'not-made';

/** Where on the screen a file is asked for; what became of it is told there. */
export type Purpose = 'people' | 'programs' | 'tables';

type Create = (open: OpenAssessment, revisions: readonly Revision[]) => MadeFile | Promise<MadeFile>;

export function useExport() {
  const session = useSession();
  const { catalogue } = useDefinitions();
  const previous = usePrevious();
  const text = useText();
  const [shown, setShown] = useState<{ purpose: Purpose; made: Made }>();

  async function make(purpose: Purpose, create: Create) {
    session.commit();
    const { open, revisions } = session.store.getState();
    if (!open) return;
    setShown({ purpose, made: 'making' });
    try {
      const made = await create(open, revisions);
      if (made.verified) saveFile(made.name, new Blob([made.content]));
      setShown({ purpose, made });
    } catch {
      // What makes it could not be loaded, or it could not be read back at all.
      setShown({ purpose, made: 'not-made' });
    }
  }

  return {
    make: (purpose: Purpose, create: Create) => void make(purpose, create),
    makeFrom: (purpose: Purpose, create: (source: ExportSource) => Promise<MadeFile>) =>
      void make(purpose, (open) => create(createExportSource(open, { catalogue, previous }, text))),
    /** What became of the last file, if it was asked for there. */
    findMade: (purpose: Purpose) => (shown?.purpose === purpose ? shown.made : undefined),
  };
}
