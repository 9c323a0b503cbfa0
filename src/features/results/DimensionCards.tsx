// The three dimensions, one card each; the whole city stands below them, not above.
import type { GroupConfidence } from '../../core/scoring/confidence/computeConfidence';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { useText } from '../../i18n/useText';
import { useGroupConfidences } from '../../state/useGroupConfidences';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { PercentBar } from '../../widgets/PercentBar';
import { ConfidenceShare } from './ConfidenceShare';
import { GroupCoverage } from './GroupCoverage';
import styles from './ResultsScreen.module.css';
import { WhyGroup } from './WhyGroup';

export function DimensionCards() {
  const { t, pick } = useText();
  const { classification } = useDefinitions().catalogue;
  const { groups } = useOpenAssessment().scorecard;
  const confidences = useGroupConfidences();
  const city = groups.find(({ group }) => group.level === 'city');
  return (
    <section aria-label={t('results.dimensions')}>
      <ul className={styles.cards}>
        {classification.dimensions.map(({ id, name }) => {
          const score = groups.find(({ group }) => group.level === 'dimension' && group.dimension === id);
          const confidence = confidences.find(({ group }) => group === score?.group);
          return score && <GroupCard key={id} name={pick(name)} score={score} confidence={confidence} />;
        })}
      </ul>
      {city && (
        <div className={styles.city}>
          <span>{t('score.city')}</span>
          <CityScore score={city} />
          <WhyGroup name={t('score.city')} score={city} />
        </div>
      )}
    </section>
  );
}

interface GroupCardProps {
  name: string;
  score: GroupScore;
  confidence: GroupConfidence | undefined;
}

function GroupCard({ name, score, confidence }: GroupCardProps) {
  const { t, format } = useText();
  const { limits } = useOpenAssessment().benchmarks.bands;
  return (
    <li className={styles.card}>
      <h2>{name}</h2>
      <p className={styles.figure}>
        <bdi>{score.percent === null ? '–' : format.percent(score.percent, limits)}</bdi>
      </p>
      <PercentBar percent={score.percent} band={score.band} limits={limits} labelled />
      <div className={styles.cardFoot}>
        <BandMark band={score.band} />
        {score.percent !== null && (
          <span className={styles.quiet}>
            {t('score.sum', { points: score.points, max: score.maxPoints })}
          </span>
        )}
        <WhyGroup name={name} score={score} />
      </div>
      <GroupCoverage score={score} />
      {confidence && <ConfidenceShare confidence={confidence} />}
    </li>
  );
}

function CityScore({ score }: { score: GroupScore }) {
  const { t, format } = useText();
  const { limits } = useOpenAssessment().benchmarks.bands;
  if (score.percent === null) return <span className={styles.quiet}>{t('score.noScore')}</span>;
  return (
    <>
      <bdi>{format.percent(score.percent, limits)}</bdi>
      <BandMark band={score.band} />
      <span className={styles.quiet}>{t('score.sum', { points: score.points, max: score.maxPoints })}</span>
    </>
  );
}
