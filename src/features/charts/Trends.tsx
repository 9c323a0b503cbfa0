// Are we getting better: the scores of the dimensions, or of the categories of one, over the periods of this city.
import type { Group } from '../../core/catalogue/catalogue';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useParameters } from '../../state/useParameters';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import { SelectField } from '../../widgets/SelectField';
import styles from './ChartsScreen.module.css';
import { hasTwoCalendars } from './hasTwoCalendars';
import { TrendChart } from './TrendChart';
import type { PeriodsShown } from './usePeriods';

export function Trends({ shown: { periods, doubled } }: { shown: PeriodsShown }) {
  const { t, pick } = useText();
  const [{ trend }, { choose }] = useParameters('charts');
  const { dimensions } = useDefinitions().catalogue.classification;
  const dimension = dimensions.find(({ id }) => id === trend);
  const isWanted = (group: Group) =>
    dimension ? group.level === 'category' && group.dimension === dimension.id : group.level === 'dimension';
  return (
    <section aria-labelledby="trend" className={styles.question}>
      <h2 id="trend">{t('charts.trend.question')}</h2>
      {!periods && <p className={styles.quiet}>{t('shell.loading')}</p>}
      {periods?.length === 1 && <OnePeriod />}
      {periods && periods.length > 1 && (
        <>
          <div className={`${styles.fields} ${styles.noPrint}`}>
            <SelectField
              label={t('charts.trend.lines')}
              none={t('charts.trend.dimensions')}
              options={dimensions.map(({ id, name }) => ({
                value: id,
                label: t('charts.trend.categoriesOf', { dimension: pick(name) }),
              }))}
              value={dimension?.id ?? null}
              onChange={(id) => choose({ trend: id ?? undefined })}
            />
          </div>
          {(doubled > 0 || hasTwoCalendars(periods)) && (
            <p className={styles.quiet}>
              {doubled > 0 && t('charts.trend.doubled', { count: doubled })}{' '}
              {hasTwoCalendars(periods) && t('charts.trend.calendars')}
            </p>
          )}
          <TrendChart periods={periods} isWanted={isWanted} dimension={dimension && pick(dimension.name)} />
        </>
      )}
    </section>
  );
}

function OnePeriod() {
  const { t, pick } = useText();
  const { city, published } = useOpenAssessment().assessment.about;
  return (
    <Notice
      actions={
        <span className={styles.links}>
          <a href={hrefOf({ screen: 'files' })}>{t('dashboard.turned.open')}</a>
          <a href={hrefOf({ screen: 'start' })}>{t('dashboard.turned.start')}</a>
        </span>
      }
    >
      <p>{t('charts.trend.empty', { city: published ? pick(published.city) : city })}</p>
    </Notice>
  );
}
