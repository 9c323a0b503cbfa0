// The report on two pages: where the city stands by group, and the wheel with what turned and what is to be done.
import { describeBands } from '../../i18n/describeBands';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { describeConfidenceShare } from '../../i18n/describeConfidenceShare';
import { describeStanding } from '../../i18n/describeStanding';
import { useText } from '../../i18n/useText';
import { useGroupConfidences } from '../../state/useGroupConfidences';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { CityName } from './CityName';
import { Emblem } from './Emblem';
import styles from './Report.module.css';
import type { ReportFacts } from './describeFoot';
import { ReportWheel } from './ReportWheel';
import pages from './Snapshot.module.css';
import { SnapshotGroups } from './SnapshotGroups';
import { SnapshotSteps } from './SnapshotSteps';
import { StatusMark } from './StatusMark';
import { Turned } from './Turned';
import { useTurned } from './useTurned';

/** Of each direction; what turned is to stay on its page. */
const MOST_TURNED = 3;

export function Snapshot({ facts, foot }: { facts: ReportFacts; foot: string }) {
  const text = useText();
  const { t } = text;
  const { classification } = useDefinitions().catalogue;
  const { scorecard, benchmarks } = useOpenAssessment();
  const turned = useTurned();
  const city = useGroupConfidences().find(({ group }) => group.level === 'city');
  const sure = city && describeConfidenceShare(city, text);
  return (
    <>
      <div className={`${styles.sheet} ${pages.page}`}>
        <Strip facts={facts} />
        <h2>{t('report.snapshot.standing')}</h2>
        <p>{describeStanding(scorecard, classification, text).join(' ')}</p>
        <SnapshotGroups />
        <Legend />
      </div>
      <div className={`${styles.sheet} ${pages.page}`}>
        <div className={pages.picture}>
          <section>
            <h2>{t('report.performance.wheel')}</h2>
            <ReportWheel small />
          </section>
          <section>
            <h2>{t('report.performance.turned')}</h2>
            {turned ? (
              <Turned turned={turned} mostShown={MOST_TURNED} />
            ) : (
              <p className={styles.quiet}>{t('report.snapshot.noPrevious')}</p>
            )}
            {sure && (
              <>
                <h2>{t('report.performance.sure')}</h2>
                <p>{sure}</p>
              </>
            )}
          </section>
        </div>
        <SnapshotSteps />
        <footer className={styles.end}>
          <p>{t('report.snapshot.method', { benchmarks: describeBenchmarkSet(benchmarks, text) })}</p>
          <p className={styles.foot}>{foot}</p>
        </footer>
      </div>
    </>
  );
}

function Strip({ facts: { about, cover, madeOn } }: { facts: ReportFacts }) {
  const { t, format, direction } = useText();
  const preparedBy = cover.preparedBy.trim();
  const version = cover.version.trim();
  const facts = [
    format.yearInBothCalendars(about.period),
    ...(version === '' ? [] : [t('report.foot.version', { version: format.label(version) })]),
    format.dateInBothCalendars(madeOn),
    ...(preparedBy === '' ? [] : [preparedBy]),
  ];
  return (
    <header className={pages.strip}>
      {cover.emblem !== null && <Emblem picture={cover.emblem} />}
      <div>
        <h1>
          <CityName about={about} />
        </h1>
        <p>{t('report.document.snapshot')}</p>
        <p className={styles.quiet}>
          {facts.map((fact, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              <bdi dir={fact === preparedBy ? 'auto' : direction}>{fact}</bdi>
            </span>
          ))}
        </p>
      </div>
      <StatusMark status={cover.status} />
    </header>
  );
}

/** What the marks mean, with the limits of the bands. */
function Legend() {
  const text = useText();
  const { bands } = useOpenAssessment().benchmarks;
  return (
    <div className={pages.legend}>
      <p>{text.t('report.snapshot.legend')}</p>
      <ul>
        {describeBands(bands, text).map(({ band, words }) => (
          <li key={band}>
            <BandMark band={band} /> <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
      <p>{text.t('report.snapshot.counts')}</p>
    </div>
  );
}
