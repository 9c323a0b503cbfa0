// Other cities beside the open one: which ones, what each reports, and only then how they score.
import { useMemo } from 'react';
import { describeAbout } from '../../i18n/describeAbout';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useCities } from '../../state/useCities';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment, useSessionState } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import styles from './CitiesScreen.module.css';
import { CityChooser } from './CityChooser';
import { parseChoices } from './cityChoice';
import { CoverageFirst } from './CoverageFirst';
import { MakePeer } from './MakePeer';
import { SideBySide } from './SideBySide';
import { useCandidates, type PublishedHeading } from './useCandidates';
import { useChosenCities } from './useChosenCities';

export function CitiesScreen({ published }: { published: readonly PublishedHeading[] }) {
  const text = useText();
  const { t } = text;
  const { id, assessment, benchmarks } = useOpenAssessment();
  const summaries = useSessionState((state) => state.summaries);
  const [{ with: written }] = useParameters('cities');
  const choices = useMemo(() => parseChoices(written), [written]);
  const addresses = [
    ...choices.flatMap(({ source, id: chosen }) => (source === 'peer' ? [] : [{ source, id: chosen }])),
    // The size of a city stands in its profile.
    ...(summaries ?? [])
      .filter((each) => each.id !== id)
      .map((each) => ({ source: 'here' as const, id: each.id })),
  ];
  const readings = useCities(addresses);
  const candidates = useCandidates(published, readings);
  const chosen = useChosenCities(choices, readings);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1>{t('cities.title')}</h1>
        <p className={styles.intro}>
          {t('cities.lead', {
            name: describeAbout(assessment.about, text, 'both'),
            set: describeBenchmarkSet(benchmarks, text),
          })}
        </p>
        <p className={`${styles.quiet} ${styles.noPrint}`}>
          <a href={hrefOf({ screen: 'compare', assessment: id })}>{t('cities.periods')}</a>
        </p>
      </div>
      <CityChooser candidates={candidates} choices={choices} />
      {chosen.loading > 0 && <p className={styles.quiet}>{t('shell.loading')}</p>}
      {chosen.lost.length > 0 && (
        <Notice kind="warning" live>
          <p>{t('cities.lost', { count: chosen.lost.length })}</p>
        </Notice>
      )}
      {chosen.cities.length > 0 && (
        <>
          <CoverageFirst chosen={chosen} />
          <SideBySide chosen={chosen} />
        </>
      )}
      <div className={styles.noPrint}>
        <MakePeer />
      </div>
    </div>
  );
}
