// The worst red data points with what is to be done about them. Where nothing is decided, what it would take is said.
import { countDays } from '../../core/countDays';
import { getUnit } from '../../core/catalogue/catalogue';
import { findNextStep } from '../../core/scoring/overview/findNextStep';
import type { Red } from '../../core/scoring/overview/listReds';
import { describeLift } from '../../i18n/describeLift';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { useNow } from '../../state/useNow';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './CouncilScreen.module.css';

/** As many as a projector shows in large type. */
const MOST_SHOWN = 5;

export function RedSteps({ reds }: { reds: readonly Red[] }) {
  const { t } = useText();
  const others = reds.length - MOST_SHOWN;
  return (
    <>
      <table className={styles.steps} aria-label={t('council.closing.reds')}>
        <thead>
          <tr>
            <th scope="col">{t('council.closing.reds')}</th>
            <th scope="col">{t('council.closing.step')}</th>
            <th scope="col">{t('council.closing.owner')}</th>
            <th scope="col">{t('council.closing.due')}</th>
          </tr>
        </thead>
        <tbody>
          {reds.slice(0, MOST_SHOWN).map((red) => (
            <Step key={red.entry.dataPoint.id} red={red} />
          ))}
        </tbody>
      </table>
      {others > 0 && <p className={styles.basis}>{t('council.closing.more', { count: others })}</p>}
    </>
  );
}

function Step({ red: { entry, lift, owner } }: { red: Red }) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { actions } = useOpenAssessment().assessment;
  const step = findNextStep(entry.dataPoint.id, actions);
  const words = lift && describeLift(lift, getUnit(catalogue, entry.dataPoint.unit), text);
  return (
    <tr>
      <th scope="row">
        <BandMark compact band={1} /> {nameDataPoint(entry.dataPoint.id, catalogue, text)}
      </th>
      <td data-label={t('council.closing.step')}>
        {step ? (
          <bdi>{step.text}</bdi>
        ) : (
          <span className={styles.quiet}>
            {words
              ? t('council.closing.noStep', { need: words.value ?? words.need })
              : t('council.closing.noStepAtAll')}
          </span>
        )}
      </td>
      <td data-label={t('council.closing.owner')}>
        {owner ? <bdi>{owner}</bdi> : <span className={styles.quiet}>{t('council.closing.noOwner')}</span>}
      </td>
      <td data-label={t('council.closing.due')}>{step && <Due due={step.due} />}</td>
    </tr>
  );
}

function Due({ due }: { due: string | null }) {
  const { t, format } = useText();
  const now = useNow();
  if (due === null) return <span className={styles.quiet}>{t('council.closing.noDue')}</span>;
  const date = format.date(due);
  // The day itself is still in time, by the calendar of this device.
  const isLate = countDays(new Date(`${due}T00:00`), now) > 0;
  return isLate ? <b>{t('council.closing.late', { date })}</b> : date;
}
