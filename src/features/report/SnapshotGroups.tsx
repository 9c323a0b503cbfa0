// Dimensions with their sub-dimensions and categories, each with its band, its score and what it rests on.
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { PercentBar } from '../../widgets/PercentBar';
import pages from './Snapshot.module.css';

export function SnapshotGroups() {
  const { groups } = useOpenAssessment().scorecard;
  const of = (level: GroupScore['group']['level'], dimension: string | null) =>
    groups.filter(({ group }) => group.level === level && group.dimension === dimension);
  return (
    <ul className={pages.dimensions}>
      {groups
        .filter(({ group }) => group.level === 'dimension')
        .map((score) => (
          <li key={score.group.dimension}>
            <Dimension score={score} />
            <Groups kind="sub-dimension" scores={of('sub-dimension', score.group.dimension)} />
            <Groups kind="category" scores={of('category', score.group.dimension)} />
          </li>
        ))}
    </ul>
  );
}

function Dimension({ score: { group, percent, band, scored, dataPoints } }: { score: GroupScore }) {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const { limits } = useOpenAssessment().benchmarks.bands;
  return (
    <div className={pages.dimension}>
      <h3>{describeGroup(group, classification, text)}</h3>
      <p className={pages.figure}>
        <bdi>{percent === null ? '–' : format.percent(percent, limits)}</bdi> <BandMark band={band} />
      </p>
      <PercentBar percent={percent} band={band} limits={limits} />
      <p className={pages.count}>{t('dashboard.standing.coverage', { scored, total: dataPoints })}</p>
    </div>
  );
}

interface GroupsProps {
  kind: 'sub-dimension' | 'category';
  scores: readonly GroupScore[];
}

function Groups({ kind, scores }: GroupsProps) {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const { limits } = useOpenAssessment().benchmarks.bands;
  return (
    <section>
      <h4>{t(`report.snapshot.${kind === 'category' ? 'categories' : 'subDimensions'}`)}</h4>
      <ul className={pages.groups}>
        {scores.map(({ group, percent, band, scored, dataPoints }) => (
          <li key={group.subDimension ?? group.category}>
            <BandMark compact band={band} />
            <span className={pages.name}>{describeGroup(group, classification, text)}</span>
            <bdi className={pages.percent}>{percent === null ? '–' : format.percent(percent, limits)}</bdi>
            <span className={pages.count}>{t('report.snapshot.group', { scored, total: dataPoints })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
