// Reading a report back: nothing is changed before the preview has been seen, and an import never deletes an answer.
import { useState } from 'react';
import { findOtherSubject } from '../../core/exchange/findOtherSubject';
import { planImport } from '../../core/exchange/planImport';
import { readMaturityReport } from '../../core/exchange/readMaturityReport';
import { useText } from '../../i18n/useText';
import { useDefinitions, useSession } from '../../state/useSession';
import { Card } from '../../widgets/Card';
import { FilePicker } from '../../widgets/FilePicker';
import { Notice } from '../../widgets/Notice';
import { ImportPreview, type Preview } from './ImportPreview';
import styles from './ReportsScreen.module.css';

export function ImportSection() {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const session = useSession();
  const [preview, setPreview] = useState<Preview>();
  const [done, setDone] = useState<{ file: string; count: number }>();

  async function read(file: File) {
    session.commit();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { open } = session.store.getState();
    if (!open) return;
    const reading = readMaturityReport(bytes, catalogue, open.assessment.profile);
    setDone(undefined);
    setPreview({
      file: file.name,
      plan: planImport(reading, open.assessment, catalogue),
      problems: reading.problems,
      notices: [...findOtherSubject(reading, open.assessment.about), ...reading.notices],
    });
  }

  function apply({ file, plan }: Preview) {
    const answers = [...plan.added, ...plan.changed];
    void session.takeSnapshot('import');
    const changes = answers.map(({ id, after }) => ({ subject: `answer/${id}` as const, content: after }));
    session.record(changes, { step: { kind: 'import', of: [] } });
    setPreview(undefined);
    setDone({ file, count: answers.length });
  }

  return (
    <Card title={t('reports.import.title')}>
      <p className={styles.quiet}>{t('reports.import.text')}</p>
      <FilePicker
        label={t('reports.import.choose')}
        drop={t('reports.import.drop')}
        accept=".csv,.txt,text/csv"
        onFiles={([file]) => {
          if (file) void read(file);
        }}
      />
      {done && (
        <Notice live>
          <p>{t('reports.import.done', done)}</p>
        </Notice>
      )}
      {preview && (
        <ImportPreview
          preview={preview}
          onApply={() => apply(preview)}
          onCancel={() => setPreview(undefined)}
        />
      )}
    </Card>
  );
}
