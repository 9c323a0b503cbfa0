// In which fields are we weak: a radar for each dimension, with the period before as a second outline.
import { useMemo } from 'react';
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment } from '../../state/useSession';
import { ChartLegend } from '../../widgets/ChartLegend';
import { Choice } from '../../widgets/Choice';
import type { Charted } from './charted';
import styles from './ChartsScreen.module.css';
import { createRadarLegend } from './createRadarLegend';
import { RadarChart } from './RadarChart';

export function WeakFields({ periods }: { periods: readonly Charted[] | undefined }) {
  const text = useText();
  const { t, format } = text;
  const [{ outline }, { choose }] = useParameters('charts');
  const { id, assessment, scorecard } = useOpenAssessment();
  const { about } = assessment;
  const previous = findPrevious(periods ?? [], id);
  const year = format.year(about.period);
  const before = outline === 'none' ? undefined : previous;
  // The same while the other periods arrive: the radars are not drawn anew for each.
  const charted = useMemo(() => {
    const own: Charted = { id, about, scorecard, name: year, short: year };
    return before ? [before, own] : [own];
  }, [id, about, scorecard, year, before]);
  const isInterrupted = scorecard.groups.some(
    ({ group, percent }) => group.level === 'category' && percent === null,
  );
  return (
    <section aria-labelledby="weak" className={styles.question}>
      <h2 id="weak">{t('charts.radar.question')}</h2>
      {previous && (
        <div className={styles.noPrint}>
          <Choice
            legend={t('charts.radar.compare')}
            options={[
              { value: 'with', label: t('charts.radar.with', { name: previous.short }) },
              { value: 'none', label: t('charts.radar.without') },
            ]}
            value={outline ?? 'with'}
            onChange={(value) => choose({ outline: value === 'none' ? 'none' : undefined })}
          />
        </div>
      )}
      <p className={styles.quiet}>{t('charts.radar.hint')}</p>
      <ChartLegend title={t('charts.legend')} entries={createRadarLegend(charted, isInterrupted, text)} />
      <div className={styles.charts}>
        {scorecard.groups
          .filter(({ group }) => group.level === 'dimension')
          .map((dimension) => (
            <RadarChart key={dimension.group.dimension} dimension={dimension} charted={charted} />
          ))}
      </div>
    </section>
  );
}

function findPrevious(periods: readonly Charted[], id: string): Charted | undefined {
  const index = periods.findIndex((each) => each.id === id);
  return periods[index - 1];
}
