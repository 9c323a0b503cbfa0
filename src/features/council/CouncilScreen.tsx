// Council mode: a dimension a page, in large type, to be shown on a projector or read on a tablet. Nothing can be changed.
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useParameters } from '../../state/useParameters';
import { navigate } from '../../state/useRoute';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { ClosingPage } from './ClosingPage';
import { CouncilBar } from './CouncilBar';
import styles from './CouncilScreen.module.css';
import { DimensionPage } from './DimensionPage';
import { OpeningPage } from './OpeningPage';
import { PageTurner } from './PageTurner';
import { findPageIndex, listPages, type CouncilPage } from './pages';
import { useLargeType } from './useLargeType';
import { useTurning } from './useTurning';
import { WheelPage } from './WheelPage';

export function CouncilScreen() {
  const { t, direction, language } = useText();
  const { classification } = useDefinitions().catalogue;
  const { id: assessment } = useOpenAssessment();
  const [parameters, { replace }] = useParameters('council');
  const pages = listPages(classification);
  const count = pages.length;
  const index = findPageIndex(pages, parameters.page);
  const page = pages[index] ?? pages[0];
  const stage = useRef<HTMLDivElement>(null);
  useLargeType(stage, `${page.name} ${language}`);
  const dashboard = { screen: 'dashboard', assessment } as const;
  // No steps in the browser's history: Back leads to where one came from.
  const turnTo = (at: number) => replace({ page: pages[at]?.name });
  const swiped = useTurning({ index, count, direction, turnTo, close: () => navigate(dashboard) });

  useEffect(() => {
    // With the focus a screen reader says the heading of the new page, and reading begins there.
    stage.current?.querySelector('h1')?.focus({ preventScroll: true });
    stage.current?.scrollTo(0, 0);
  }, [page.name]);

  return (
    <div className={styles.council} {...swiped}>
      <CouncilBar closeHref={hrefOf(dashboard)} nameHidden={page.kind === 'opening'} />
      <div ref={stage} className={styles.stage} role="region" aria-label={t('council.title')}>
        <Page page={page} />
      </div>
      <PageTurner index={index} count={count} turnBy={(step) => turnTo(index + step)} />
    </div>
  );
}

function Page({ page }: { page: CouncilPage }) {
  switch (page.kind) {
    case 'opening':
      return <OpeningPage />;
    case 'wheel':
      return <WheelPage />;
    case 'dimension':
      return <DimensionPage key={page.dimension} dimension={page.dimension} />;
    case 'closing':
      return <ClosingPage />;
  }
}
