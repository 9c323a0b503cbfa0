// One goal with its data points: by whose word they speak about it, their value and band, and a link to each answer.
import type { RefObject } from 'react';
import { getUnit } from '../../core/catalogue/catalogue';
import type { GoalDataPoint, GoalScore } from '../../core/scoring/overview/groupByGoal';
import { listGoals, nameGoal } from '../../i18n/describeGoals';
import { describeValue } from '../../i18n/describeValue';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useParameters } from '../../state/useParameters';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { ScoreMark } from '../../widgets/ScoreMark';
import { Table, type TableColumns } from '../../widgets/Table';
import styles from './SdgScreen.module.css';

interface GoalDetailProps {
  score: GoalScore;
  /** Takes the focus when the goal was chosen. */
  heading: RefObject<HTMLHeadingElement | null>;
}

export function GoalDetail({ score, heading }: GoalDetailProps) {
  const text = useText();
  const { t, format } = text;
  const { id: assessment, benchmarks } = useOpenAssessment();
  const [{ links }] = useParameters('sdg');
  const { goal, dataPoints, stated, together } = score;
  const columns = useColumns();
  return (
    <section aria-labelledby="goal" className={styles.detail}>
      <h2 id="goal" ref={heading} tabIndex={-1}>
        {nameGoal(goal, text)}
      </h2>
      <p className={styles.figures}>
        {together.percent !== null && (
          <bdi className={styles.percent}>{format.percent(together.percent, benchmarks.bands.limits)}</bdi>
        )}
        <BandMark band={together.band} />
        <span>{t('sdg.covered', { scored: together.scored, total: dataPoints.length })}</span>
        <span className={styles.quiet}>
          {t('sdg.stated', { count: stated, suggested: dataPoints.length - stated })}
        </span>
      </p>
      <Table
        caption={nameGoal(goal, text)}
        captionHidden
        columns={columns}
        rows={dataPoints}
        keyOf={(row) => row.score.dataPointId}
        top
      />
      <p className={styles.quiet}>
        <a href={hrefOf({ screen: 'sdg', assessment, links })}>{t('sdg.close')}</a>
      </p>
    </section>
  );
}

function useColumns(): TableColumns<GoalDataPoint> {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const { id: assessment, benchmarks } = useOpenAssessment();
  return [
    {
      name: t('sdg.columns.dataPoint'),
      cell: ({ entry: { kpi, dataPoint } }) => (
        <>
          <a href={hrefOf({ screen: 'assess', assessment, dataPoint: dataPoint.id })}>
            {nameDataPoint(dataPoint.id, catalogue, text)}
          </a>{' '}
          <bdi className={styles.quiet}>{kpi.code}</bdi>
        </>
      ),
    },
    { name: t('sdg.columns.link'), cell: ({ link }) => <Link link={link} />, narrow: 'line' },
    {
      name: t('sdg.columns.value'),
      numeric: true,
      cell: ({ entry, score: { computed } }) =>
        computed?.value != null &&
        describeValue(computed.value, getUnit(catalogue, entry.dataPoint.unit), text),
    },
    {
      name: t('sdg.columns.percent'),
      numeric: true,
      cell: ({ score: { score } }) => score && format.percent(score.percentOfTarget, benchmarks.bands.limits),
    },
    {
      name: t('sdg.columns.band'),
      cell: ({ score: { score, unscored } }) => <ScoreMark band={score?.band} unscored={unscored} />,
    },
    { name: t('sdg.columns.others'), cell: ({ otherGoals }) => listGoals(otherGoals, text) },
  ];
}

/** ITU's words first; the two are never mixed. */
function Link({ link: { stated, suggested } }: Pick<GoalDataPoint, 'link'>) {
  const { t, format } = useText();
  return (
    <>
      {stated.length > 0 && (
        <span className={styles.line}>{t('sdg.link.stated', { codes: format.list(stated) })}</span>
      )}
      {suggested.length > 0 && (
        <span className={`${styles.line} ${styles.quiet}`}>
          {t('sdg.link.suggested', { codes: format.list(suggested) })}
        </span>
      )}
    </>
  );
}
