// The cover: whose report, of which period, draft or final, what it rests on, and its chapters.
import type { MouseEvent } from 'react';
import { shortenHash } from '../../core/assessment/seal';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';
import { CityName } from './CityName';
import { Emblem } from './Emblem';
import styles from './Report.module.css';
import type { ReportFacts } from './describeFoot';
import { StatusMark } from './StatusMark';

interface CoverProps {
  facts: ReportFacts;
  revisionCount: number | undefined;
  chapters: readonly { id: string; title: string }[];
}

export function Cover({ facts, revisionCount, chapters }: CoverProps) {
  const { t, format } = useText();
  const { about, cover } = facts;
  return (
    <div className={`${styles.sheet} ${styles.cover}`}>
      <div className={styles.coverHead}>
        <Emblem picture={cover.emblem} />
        <StatusMark status={cover.status} />
      </div>
      <header className={styles.titles}>
        <h1>{t('report.document.full')}</h1>
        <p className={styles.city}>
          <CityName about={about} />
        </p>
        <p className={styles.period}>{format.yearInBothCalendars(about.period)}</p>
        <p>{t('report.document.subtitle')}</p>
      </header>
      <Facts facts={facts} revisionCount={revisionCount} />
      <nav aria-label={t('report.document.chapters')} className={styles.chapters}>
        <h2>{t('report.document.chapters')}</h2>
        <ul>
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={goTo}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** In the app the hash is the address of the screen. */
function goTo(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const heading = document.getElementById(event.currentTarget.hash.slice(1));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

function Facts({ facts: { cover, seal, madeOn }, revisionCount }: Omit<CoverProps, 'chapters'>) {
  const text = useText();
  const { t, format, direction } = text;
  const { benchmarks } = useOpenAssessment();
  const version = cover.version.trim();
  const rows = {
    status: t(`report.cover.statuses.${cover.status}`),
    version: version && format.label(version),
    made: format.dateInBothCalendars(madeOn),
    benchmarks: describeBenchmarkSet(benchmarks, text),
    preparedBy: cover.preparedBy.trim(),
    entries: revisionCount !== undefined && t('report.document.entries', { count: revisionCount }),
    seal: seal
      ? t('report.document.sealed', { code: shortenHash(seal.hash), title: seal.title })
      : t('report.document.notSealed'),
  };
  return (
    <dl className={styles.facts}>
      {(Object.keys(rows) as (keyof typeof rows)[]).map(
        (name) =>
          rows[name] && (
            <div key={name}>
              <dt>{t(`report.document.facts.${name}`)}</dt>
              <dd>
                <bdi dir={name === 'preparedBy' ? 'auto' : direction}>{rows[name]}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
