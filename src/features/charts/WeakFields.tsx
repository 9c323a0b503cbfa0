// In which fields are we weak: a radar for each dimension, with the period before as a second outline.
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment } from '../../state/useSession';
import { Choice } from '../../widgets/Choice';
import type { Charted } from './charted';
import styles from './ChartsScreen.module.css';
import { RadarChart } from './RadarChart';

export function WeakFields({ periods }: { periods: readonly Charted[] | undefined }) {
  const { t } = useText();
  const [{ outline }, { choose }] = useParameters('charts');
  const { id, scorecard } = useOpenAssessment();
  const index = periods?.findIndex((each) => each.id === id) ?? 0;
  const previous = periods?.[index - 1];
  return (
    <section aria-labelledby="weak" className={styles.question}>
      <h2 id="weak">{t('charts.radar.question')}</h2>
      {previous && (
        <div className={styles.noPrint}>
          <Choice
            legend={t('charts.radar.compare')}
            options={[
              { value: 'with', label: t('charts.radar.with', { name: previous.name }) },
              { value: 'none', label: t('charts.radar.without') },
            ]}
            value={outline ?? 'with'}
            onChange={(value) => choose({ outline: value === 'none' ? 'none' : undefined })}
          />
        </div>
      )}
      <p className={styles.quiet}>{t('charts.radar.hint')}</p>
      <div className={styles.charts}>
        {scorecard.groups
          .filter(({ group }) => group.level === 'dimension')
          .map((dimension) => (
            <RadarChart
              key={dimension.group.dimension}
              dimension={dimension}
              previous={outline === 'none' ? undefined : previous}
            />
          ))}
      </div>
    </section>
  );
}
