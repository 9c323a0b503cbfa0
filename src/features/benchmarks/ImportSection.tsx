// Reading a set from a file: what is wrong with it, or what it would bring, before anything is kept.
import { useState } from 'react';
import { readBenchmarkSet } from '../../core/exchange/readBenchmarkSet';
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { FilePicker } from '../../widgets/FilePicker';
import { Notice } from '../../widgets/Notice';
import { ProblemList } from '../../widgets/ProblemList';
import styles from './BenchmarksScreen.module.css';
import { compareBenchmarkSets, isSameContent } from './compareBenchmarkSets';
import { findSet } from './knownSets';

interface ImportSectionProps {
  known: readonly BenchmarkSet[];
  onTake: (set: BenchmarkSet) => void;
  onUse: (set: BenchmarkSet) => void;
}

type Reading = ReturnType<typeof readBenchmarkSet> & { file: string };

export function ImportSection(props: ImportSectionProps) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const [reading, setReading] = useState<Reading>();

  async function read(file: File) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    setReading({ file: file.name, ...readBenchmarkSet(bytes, catalogue) });
  }

  return (
    <Card title={t('benchmarks.import.title')}>
      <p className={styles.quiet}>{t('benchmarks.import.text')}</p>
      <FilePicker
        label={t('benchmarks.import.choose')}
        drop={t('benchmarks.import.drop')}
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file) void read(file);
        }}
      />
      {reading && !reading.set && (
        <Notice kind="failure" live title={t('benchmarks.import.refused', { file: reading.file })}>
          <ProblemList problems={reading.problems} />
        </Notice>
      )}
      {reading?.set && (
        <Preview
          {...props}
          reading={reading}
          set={reading.set}
          onTake={(set) => {
            setReading(undefined);
            props.onTake(set);
          }}
          onCancel={() => setReading(undefined)}
        />
      )}
    </Card>
  );
}

interface PreviewProps extends ImportSectionProps {
  reading: Reading;
  set: BenchmarkSet;
  onCancel: () => void;
}

function Preview({ reading, set, known, onTake, onUse, onCancel }: PreviewProps) {
  const text = useText();
  const { t, format } = text;
  const { benchmarks } = useOpenAssessment();
  const { file, notices, missing } = reading;
  const name = describeBenchmarkSet(set, text);
  const title = t('benchmarks.import.preview', { file, set: name });
  const same = findSet(known, set);
  const cancel = <Button onClick={onCancel}>{t('benchmarks.import.cancel')}</Button>;
  if (same && !isSameContent(same, set))
    return (
      <Notice kind="failure" live title={title} actions={cancel}>
        <p>{t('benchmarks.import.exists', { id: set.id, version: format.label(set.version) })}</p>
      </Notice>
    );
  if (same)
    return (
      <Notice live title={title} actions={cancel}>
        <p>{t('benchmarks.import.same', { set: name })}</p>
      </Notice>
    );
  return (
    <div className={styles.preview} role="region" aria-label={title}>
      <h3>{title}</h3>
      <p>{t('benchmarks.import.differs', { count: compareBenchmarkSets(benchmarks, set).targets.length })}</p>
      {missing.length > 0 && <p>{t('benchmarks.import.missing', { count: missing.length })}</p>}
      {notices.length > 0 && (
        <Notice kind="warning" title={t('benchmarks.import.notices')}>
          <ProblemList problems={notices} />
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button weight="primary" onClick={() => onTake(set)}>
          {t('benchmarks.import.take')}
        </Button>
        <Button onClick={() => onUse(set)}>{t('benchmarks.known.use')}</Button>
        {cancel}
      </div>
    </div>
  );
}
