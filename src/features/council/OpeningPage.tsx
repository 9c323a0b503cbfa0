// The first page: the whole picture in three dimensions and three sentences.
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeAbout } from '../../i18n/describeAbout';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { describeProgress } from '../../i18n/describeDimension';
import { describeGroup } from '../../i18n/describeGroup';
import { describeStanding } from '../../i18n/describeStanding';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { PercentBar } from '../../widgets/PercentBar';
import styles from './CouncilScreen.module.css';
import { Sentences } from './Sentences';
import { getSummary, useCouncilData } from './useCouncilData';

export function OpeningPage() {
  const text = useText();
  const { classification } = useDefinitions().catalogue;
  const { assessment, scorecard, benchmarks } = useOpenAssessment();
  const { summaries, context } = useCouncilData();
  const [first, ...others] = describeStanding(scorecard, classification, text);
  const last = others.at(-1);
  const progress = describeProgress(getSummary(summaries), context);
  return (
    <article className={styles.page}>
      <h1 tabIndex={-1}>
        <bdi>{describeAbout(assessment.about, text, 'both')}</bdi>
      </h1>
      <ul className={styles.dimensions}>
        {scorecard.groups
          .filter(({ group }) => group.level === 'dimension')
          .map((score) => (
            <Dimension key={score.group.dimension} score={score} />
          ))}
      </ul>
      <Sentences
        sentences={[first, progress, last]
          .filter((sentence) => sentence !== undefined && sentence !== '')
          .map(String)}
      />
      <p className={styles.basis}>
        {text.t('council.basis', { benchmarks: describeBenchmarkSet(benchmarks, text) })}
      </p>
    </article>
  );
}

function Dimension({ score }: { score: GroupScore }) {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const { limits } = useOpenAssessment().benchmarks.bands;
  const { group, percent, band, scored, dataPoints } = score;
  return (
    <li>
      <h2>{describeGroup(group, classification, text)}</h2>
      <p className={styles.figure}>
        <bdi>{percent === null ? '–' : format.percent(percent, limits)}</bdi>
      </p>
      <PercentBar large percent={percent} band={band} limits={limits} />
      <BandMark band={band} />
      <p>{t('council.coveredInFull', { scored, total: dataPoints })}</p>
    </li>
  );
}
