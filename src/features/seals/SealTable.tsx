// Every seal: what it was for, when and by whom, its code, how the city stood then, and whether it still holds.
import { shortenHash } from '../../core/assessment/seal';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button, ButtonLink } from '../../widgets/Button';
import { Table, type TableColumns } from '../../widgets/Table';
import { CopyCode } from './CopyCode';
import type { Removed } from './RemovedDraft';
import { SealCheckMark } from './SealCheckMark';
import { SealCode } from './SealCode';
import { SealedScore } from './SealedScore';
import styles from './SealsScreen.module.css';
import type { SealRow } from './useSealRows';

interface SealTableProps {
  rows: readonly SealRow[];
  onRemoved: (removed: Removed) => void;
}

export function SealTable({ rows, onRemoved }: SealTableProps) {
  const { t } = useText();
  return (
    <section aria-labelledby="seals">
      <h2 id="seals">{t('seals.list.title')}</h2>
      <Table
        caption={t('seals.list.title')}
        captionHidden
        columns={useColumns(onRemoved)}
        rows={rows}
        keyOf={({ id }) => id}
      />
    </section>
  );
}

function useColumns(onRemoved: SealTableProps['onRemoved']): TableColumns<SealRow> {
  const { t, format } = useText();
  return [
    {
      name: t('seals.list.columns.seal'),
      cell: ({ seal }) => (
        <>
          <bdi className={styles.title}>{seal.title}</bdi>{' '}
          <span className={styles.tag} data-status={seal.status}>
            {t(`seals.status.${seal.status}`)}
          </span>
        </>
      ),
    },
    {
      name: t('seals.list.columns.when'),
      cell: ({ at, author }) => (
        <>
          <time dateTime={at}>{format.instant(at)}</time>
          <span className={styles.under}>
            <bdi>{author || t('history.nobody')}</bdi>
          </span>
        </>
      ),
    },
    {
      name: t('seals.list.columns.code'),
      narrow: 'line',
      cell: ({ seal }) => (
        <>
          <SealCode code={shortenHash(seal.hash)} />{' '}
          <CopyCode code={shortenHash(seal.hash)} title={seal.title} />
        </>
      ),
    },
    { name: t('seals.list.columns.score'), cell: ({ state }) => <SealedScore state={state} /> },
    { name: t('seals.list.columns.check'), cell: ({ check }) => <SealCheckMark check={check} /> },
    {
      name: t('seals.list.columns.do'),
      kind: 'action',
      cell: (row) => <RowActions row={row} onRemoved={onRemoved} />,
    },
  ];
}

function RowActions({ row: { id, seal }, onRemoved }: { row: SealRow } & Pick<SealTableProps, 'onRemoved'>) {
  const { t } = useText();
  const session = useSession();
  const { id: assessment } = useOpenAssessment();
  const { title } = seal;
  const remove = () => {
    session.record([{ subject: `seal/${id}`, content: null }]);
    onRemoved({ id, seal });
  };
  return (
    <div className={styles.actions}>
      <ButtonLink
        weight="quiet"
        aria-label={t('seals.list.compareOf', { title })}
        href={hrefOf({ screen: 'seals', assessment, before: id })}
      >
        {t('seals.list.compare')}
      </ButtonLink>
      {seal.status === 'draft' && (
        <Button weight="quiet" aria-label={t('seals.list.removeOf', { title })} onClick={remove}>
          {t('seals.list.remove')}
        </Button>
      )}
    </div>
  );
}
