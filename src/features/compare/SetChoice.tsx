// Which benchmark set the two assessments are scored with, where they are pinned to different ones; and what that makes.
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { Choice } from '../../widgets/Choice';
import { Notice } from '../../widgets/Notice';
import type { Pinned, PeriodComparison, ScoredWith } from './comparePeriods';
import styles from './CompareScreen.module.css';

interface SetChoiceProps {
  open: Pinned;
  other: Pinned;
  /** The set that the other one is pinned to is not here. */
  otherIsMissing: boolean;
  scoredWith: ScoredWith;
  onChange: (scoredWith: ScoredWith) => void;
  withOwn: PeriodComparison;
  withOne: PeriodComparison;
}

export function SetChoice(props: SetChoiceProps) {
  const { open, other, otherIsMissing, scoredWith, onChange, withOwn, withOne } = props;
  const text = useText();
  const { t, format } = text;
  const { id, version } = other.assessment.about.benchmarkSet;
  const [ofOpen, ofOther] = [open, other].map(({ benchmarks }) => describeBenchmarkSet(benchmarks, text));
  const missing = otherIsMissing && (
    <Notice kind="warning">
      <p>{t('shell.benchmarksMissing', { id, version: format.label(version), instead: ofOther ?? '' })}</p>
    </Notice>
  );
  if (withOwn.comparison.sameBenchmarks) return missing;
  const set = (scoredWith === 'other' ? ofOther : ofOpen) ?? '';
  return (
    <>
      {missing}
      <div className={styles.noPrint}>
        <Choice<ScoredWith>
          legend={t('compare.sets.legend')}
          options={[
            { value: 'open', label: t('compare.sets.both', { set: ofOpen ?? '' }) },
            { value: 'other', label: t('compare.sets.both', { set: ofOther ?? '' }) },
            { value: 'own', label: t('compare.sets.own') },
          ]}
          value={scoredWith}
          onChange={onChange}
        />
      </div>
      <Notice kind={scoredWith === 'own' ? 'warning' : 'information'}>
        <p>{t(scoredWith === 'own' ? 'compare.sets.ownText' : 'compare.sets.oneText', { set })}</p>
        <p>
          <CityScores label={t('compare.sets.cityOwn')} periods={withOwn} />
          {' · '}
          <CityScores label={t('compare.sets.cityOne')} periods={withOne} />
        </p>
      </Notice>
    </>
  );
}

function CityScores({ label, periods }: { label: string; periods: PeriodComparison }) {
  const { t, format } = useText();
  const city = periods.comparison.groups.find(({ group }) => group.level === 'city');
  if (!city) return null;
  const say = ({ percent }: typeof city.before, { benchmarks }: PeriodComparison['before']['scorecard']) =>
    percent === null ? t('score.noScore') : format.percent(percent, benchmarks.bands.limits);
  const before = say(city.before, periods.before.scorecard);
  const after = say(city.after, periods.after.scorecard);
  return <span>{t('compare.sets.city', { label, before, after })}</span>;
}
