// One dimension: its score with what it rests on, its categories with the weakest first (that is what a council asks about
// and what it can change; what has no score stands below, in the catalogue's order), and three sentences.
import { listCategories } from '../../core/scoring/overview/summarizeGroup';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeDimension } from '../../i18n/describeDimension';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useGroupConfidences } from '../../state/useGroupConfidences';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { PercentBar } from '../../widgets/PercentBar';
import styles from './CouncilScreen.module.css';
import { Sentences } from './Sentences';
import { getSummary, useCouncilData } from './useCouncilData';

/** With more bars than these the words beside them would have to become smaller. */
const MOST_LARGE = 7;

export function DimensionPage({ dimension }: { dimension: string }) {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const { scorecard } = useOpenAssessment();
  const confidences = useGroupConfidences();
  const { summaries, context } = useCouncilData();
  const summary = getSummary(summaries, dimension);
  const { group, percent, band, scored, dataPoints } = summary.score;
  const confidence = confidences.find((each) => each.group === group);
  const categories = listCategories(group, scorecard);
  return (
    <article className={styles.page}>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{describeGroup(group, classification, text)}</h1>
        {percent !== null && (
          <p className={styles.figure}>
            <bdi>{format.percent(percent, context.limits)}</bdi>
          </p>
        )}
        <BandMark band={band} />
        <p>{t('council.coveredInFull', { scored, total: dataPoints })}</p>
      </div>
      <div className={styles.halves}>
        <Sentences sentences={confidence ? describeDimension(summary, confidence, context) : []} />
        <section aria-labelledby="categories">
          <h2 id="categories">
            {t(summary.scoredCategories.length > 1 ? 'council.weakestFirst' : 'council.categories')}
          </h2>
          <ul className={styles.categories}>
            {categories.map((score) => (
              <Category
                key={score.group.category}
                score={score}
                isLarge={summary.scoredCategories.length <= MOST_LARGE}
              />
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}

function Category({ score, isLarge }: { score: GroupScore; isLarge: boolean }) {
  const { group, percent, band, reported, scored, dataPoints } = score;
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const { limits } = useOpenAssessment().benchmarks.bands;
  return (
    <li data-scored={percent !== null}>
      <span className={styles.name}>{describeGroup(group, classification, text)}</span>
      <span className={styles.covered}>
        {reported === 0 ? t('council.reported') : t('council.covered', { scored, total: dataPoints })}
      </span>
      <span className={styles.percent}>
        {percent !== null && <bdi>{format.percent(percent, limits)}</bdi>}
      </span>
      <BandMark compact band={band} {...(reported === 0 && { unscored: t('council.reported') })} />
      <PercentBar large={isLarge} percent={percent} band={band} limits={limits} />
    </li>
  );
}
