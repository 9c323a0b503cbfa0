// What every data point has, ITU's or the city's own: the answer with its evidence, and beside it the score.
import type { ReactNode } from 'react';
import type { DataPoint } from '../../core/catalogue/kpi';
import { ActionLine } from './ActionLine';
import { AnswerForm } from './AnswerForm';
import { ConflictNotice } from './ConflictNotice';
import styles from './DataPointPanel.module.css';
import { EvidenceSection } from './EvidenceSection';

export function AnswerAndScore({ dataPoint, score }: { dataPoint: DataPoint; score: ReactNode }) {
  return (
    <>
      <ConflictNotice dataPoint={dataPoint} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <AnswerForm dataPoint={dataPoint} />
          <EvidenceSection dataPoint={dataPoint} />
          <ActionLine dataPoint={dataPoint} />
        </div>
        {score}
      </div>
    </>
  );
}
