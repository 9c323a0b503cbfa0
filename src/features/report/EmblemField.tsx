// The city's emblem: chosen, seen, taken away.
import { useState } from 'react';
import { describeSize } from '../../i18n/describeSize';
import { useText } from '../../i18n/useText';
import { Button } from '../../widgets/Button';
import { FilePicker } from '../../widgets/FilePicker';
import { Notice } from '../../widgets/Notice';
import { drawEmblem, MOST_EMBLEM_BYTES, type EmblemProblem } from './drawEmblem';
import styles from './ReportScreen.module.css';

interface EmblemFieldProps {
  emblem: string | null;
  onChange: (emblem: string | null) => void;
}

type Outcome =
  | { kind: 'taken' | 'removed' }
  | { kind: 'refused'; problem: EmblemProblem; file: Pick<File, 'name' | 'size'> };

export function EmblemField({ emblem, onChange }: EmblemFieldProps) {
  const text = useText();
  const { t } = text;
  const [outcome, setOutcome] = useState<Outcome>();
  const size = describeSize(MOST_EMBLEM_BYTES, text);

  async function take([file]: readonly File[]) {
    if (!file) return;
    const drawn = await drawEmblem(file);
    if (drawn.problem === undefined) {
      onChange(drawn.emblem);
      setOutcome({ kind: 'taken' });
    } else setOutcome({ kind: 'refused', problem: drawn.problem, file });
  }

  return (
    <fieldset className={styles.emblem}>
      <legend>{t('report.cover.emblem')}</legend>
      <div className={styles.row}>
        {emblem !== null && <img src={emblem} alt={t('report.cover.emblem')} />}
        <FilePicker
          label={t('report.cover.choose')}
          drop={t('report.cover.drop')}
          accept="image/*"
          onFiles={(files) => void take(files)}
        />
        {emblem !== null && (
          <Button
            weight="quiet"
            onClick={() => {
              onChange(null);
              setOutcome({ kind: 'removed' });
            }}
          >
            {t('report.cover.remove')}
          </Button>
        )}
        <p className={styles.quiet}>{t('report.cover.emblemHint', { size })}</p>
      </div>
      {outcome && (
        <div className={styles.outcome}>
          <Notice kind={outcome.kind === 'refused' ? 'failure' : 'information'} live>
            <p>
              {outcome.kind === 'refused'
                ? t(`report.cover.problems.${outcome.problem}`, {
                    name: outcome.file.name,
                    found: describeSize(outcome.file.size, text),
                    size,
                  })
                : t(`report.cover.${outcome.kind}`)}
            </p>
          </Notice>
        </div>
      )}
    </fieldset>
  );
}
