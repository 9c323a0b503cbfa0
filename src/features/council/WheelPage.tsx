// The benchmarking wheel as a picture: nothing to press, the names outside left out (nobody could read them from a seat).
import { useId } from 'react';
import { countStandings, STANDINGS } from '../../core/scoring/overview/findStanding';
import { layOutWheel } from '../../core/scoring/overview/layOutWheel';
import { describeAbout } from '../../i18n/describeAbout';
import { describeGroup } from '../../i18n/describeGroup';
import { describeStanding } from '../../i18n/describeStanding';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { SCREEN_COLOURS } from '../../widgets/pictureColours';
import { StandingLegend } from '../../widgets/StandingLegend';
import { StandingPatterns } from '../../widgets/StandingPatterns';
import { RINGS, type WheelPart } from '../../widgets/wheelPart';
import { WheelRings } from '../../widgets/WheelRings';
import styles from './CouncilScreen.module.css';

const REACH = RINGS['data-point'].outer + 4;

export function WheelPage() {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const counts = countStandings(scorecard);
  const [read] = describeStanding(scorecard, catalogue.classification, text);
  return (
    <article className={`${styles.page} ${styles.pictured}`}>
      <h1 tabIndex={-1}>{t('council.wheel.title')}</h1>
      <Picture
        name={t('council.wheel.picture', { name: describeAbout(assessment.about, text), what: read ?? '' })}
      />
      <div className={styles.beside}>
        <StandingLegend
          title={t('dashboard.wheel.legend')}
          entries={STANDINGS.filter((each) => typeof each === 'number' || counts[each] > 0).map(
            (standing) => ({
              standing,
              text: t('dashboard.wheel.entry', {
                count: counts[standing],
                name:
                  typeof standing === 'number'
                    ? t(`score.bands.${standing}`)
                    : t(`dashboard.wheel.standings.${standing}`),
              }),
            }),
          )}
        />
        <p>{t('council.wheel.read', { count: scorecard.dataPoints.size })}</p>
      </div>
    </article>
  );
}

function Picture({ name }: { name: string }) {
  const text = useText();
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const { city, published, period } = assessment.about;
  const id = useId().replaceAll(/[^\w-]/g, '');
  const parts = layOutWheel(catalogue, scorecard).map((segment): WheelPart => {
    const { id, ring, parent, start, end, standing } = segment;
    const label =
      segment.ring === 'data-point' ? '' : describeGroup(segment.score.group, catalogue.classification, text);
    return { id, ring, parent, start, end, standing, label, name: label, href: '' };
  });
  return (
    <svg
      viewBox={`${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}`}
      className={styles.wheel}
      direction={text.direction}
      role="img"
      aria-label={name}
    >
      <StandingPatterns id={id} colours={SCREEN_COLOURS} />
      <WheelRings
        parts={parts}
        centre={[published ? text.pick(published.city) : city, text.format.year(period)]}
        turn={text.direction === 'rtl' ? -1 : 1}
        colours={SCREEN_COLOURS}
        id={id}
      />
    </svg>
  );
}
