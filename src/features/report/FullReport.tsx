// The full report: cover, the chapters of ITU's verification report, and what does not stand in these as annexes.
import type { ComponentType } from 'react';
import type { Language } from '../../i18n/createI18n';
import { useText, type Text } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';
import { Chapter } from './Chapter';
import { Cover } from './Cover';
import { EvidenceAnnex } from './EvidenceAnnex';
import { FindingsAnnex } from './FindingsAnnex';
import { Introduction } from './Introduction';
import { LocalAnnex } from './LocalAnnex';
import { Method } from './Method';
import { NextSteps } from './NextSteps';
import { NotReported } from './NotReported';
import { NotVerified } from './NotVerified';
import { Performance } from './Performance';
import styles from './Report.module.css';
import type { ReportFacts } from './describeFoot';
import { DataPointSummary, KpiSummary } from './ReportingSummary';
import { Results } from './Results';

interface ChapterEntry {
  /** Its place in the document. */
  id: string;
  title: Parameters<Text['t']>[0];
  Content: ComponentType;
}

/** Numbered as in ITU's report (METHOD 5). */
const CHAPTERS: readonly ChapterEntry[] = [
  { id: 'introduction', title: 'report.introduction.title', Content: Introduction },
  { id: 'kpis', title: 'report.summary.kpis', Content: KpiSummary },
  { id: 'data-points', title: 'report.summary.dataPoints', Content: DataPointSummary },
  { id: 'performance', title: 'report.performance.title', Content: Performance },
  { id: 'method', title: 'report.method.title', Content: Method },
  { id: 'results', title: 'report.results.title', Content: Results },
  { id: 'not-reported', title: 'report.notReported.title', Content: NotReported },
  { id: 'not-verified', title: 'report.notVerified.title', Content: NotVerified },
  { id: 'next', title: 'report.next.title', Content: NextSteps },
];
const ANNEXES: readonly ChapterEntry[] = [
  { id: 'findings', title: 'report.findings.title', Content: FindingsAnnex },
  { id: 'evidence', title: 'report.evidence.title', Content: EvidenceAnnex },
];
const LOCAL_ANNEX: ChapterEntry = { id: 'local', title: 'report.local.title', Content: LocalAnnex };
const ANNEX_LETTERS = {
  en: ['A', 'B', 'C'],
  fa: ['الف', 'ب', 'پ'],
} satisfies Record<Language, string[]>;

interface FullReportProps {
  facts: ReportFacts;
  foot: string;
  revisionCount: number | undefined;
}

export function FullReport({ facts, foot, revisionCount }: FullReportProps) {
  const { t, format, language } = useText();
  const { localKpis } = useOpenAssessment().assessment;
  const annexes = localKpis.length > 0 ? [...ANNEXES, LOCAL_ANNEX] : ANNEXES;
  const named = ({ id, Content }: ChapterEntry, title: string) => ({
    id: `report-${language}-${id}`,
    title,
    Content,
  });
  const chapters = [
    ...CHAPTERS.map((chapter, index) =>
      named(
        chapter,
        t('report.document.chapter', { number: format.number(index + 1), title: t(chapter.title) }),
      ),
    ),
    ...annexes.map((annex, index) =>
      named(
        annex,
        t('report.document.annex', { letter: ANNEX_LETTERS[language][index] ?? '', title: t(annex.title) }),
      ),
    ),
  ];
  return (
    <>
      <Cover facts={facts} revisionCount={revisionCount} chapters={chapters} />
      <div className={styles.sheet}>
        {chapters.map(({ id, title, Content }) => (
          <Chapter key={id} id={id} title={title}>
            <Content />
          </Chapter>
        ))}
        <footer className={styles.end}>
          <p>{t('report.document.end')}</p>
          <p className={styles.foot}>{foot}</p>
          {facts.seal && (
            <p className={styles.hash}>{t('report.document.sealInFull', { hash: facts.seal.hash })}</p>
          )}
        </footer>
      </div>
    </>
  );
}
