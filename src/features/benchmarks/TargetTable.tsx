// All targets of a set in the catalogue's order, each with its basis and who set it; to be searched.
import { useState } from 'react';
import type { BenchmarkSet, Target } from '../../core/catalogue/benchmarkSet';
import { getUnit, type CatalogueEntry } from '../../core/catalogue/catalogue';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Card } from '../../widgets/Card';
import { TextField } from '../../widgets/TextField';
import styles from './BenchmarksScreen.module.css';
import { nameDataPoint } from './describeTarget';
import { searchTargets } from './searchTargets';

const COLUMNS = ['dataPoint', 'target', 'floor', 'unit', 'source', 'setBy'] as const;

export function TargetTable({ set }: { set: BenchmarkSet }) {
  const text = useText();
  const { t } = text;
  const { entries, entryById } = useDefinitions().catalogue;
  const [search, setSearch] = useState('');
  const found = searchTargets(entries, set, search);
  const others = Object.keys(set.targets).filter((id) => !entryById.has(id));
  return (
    <Card title={t('benchmarks.targets.title')}>
      <div className={styles.search}>
        <TextField label={t('benchmarks.targets.search')} value={search} onChange={setSearch} />
        <p className={styles.quiet} role="status">
          {found.length > 0
            ? t('benchmarks.targets.found', { count: found.length })
            : t('benchmarks.targets.none', { search })}
        </p>
      </div>
      {found.length > 0 && (
        <table className={`${styles.table} ${styles.targets}`}>
          <caption>{t('benchmarks.targets.caption', { set: describeBenchmarkSet(set, text) })}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`benchmarks.targets.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map((entry) => (
              <TargetRow key={entry.dataPoint.id} entry={entry} target={set.targets[entry.dataPoint.id]} />
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && (
        <p className={styles.quiet}>
          {t('benchmarks.targets.others', { ids: others.join(t('benchmarks.history.comma')) })}
        </p>
      )}
    </Card>
  );
}

function TargetRow({ entry, target }: { entry: CatalogueEntry; target: Target | undefined }) {
  const text = useText();
  const { t, pick, format } = text;
  const { catalogue } = useDefinitions();
  const { id } = useOpenAssessment();
  const { kpi, dataPoint } = entry;
  const unit = getUnit(catalogue, dataPoint.unit);
  const column = (name: (typeof COLUMNS)[number]) => t(`benchmarks.targets.columns.${name}`);
  const say = (value: number) =>
    unit.id === 'yes-no' || unit.id === 'percent' ? describeValue(value, unit, text) : format.number(value);
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf({ screen: 'assess', assessment: id, dataPoint: dataPoint.id })}>
          {nameDataPoint(dataPoint.id, entry, text)}
        </a>{' '}
        <bdi className={styles.quiet}>{kpi.code}</bdi>
        {target && (
          <details className={styles.basis}>
            <summary>{t('benchmarks.targets.basis')}</summary>
            <p>{pick(target.basis)}</p>
          </details>
        )}
      </th>
      {target?.target == null || target.floor === null ? (
        <td colSpan={2}>{t(target ? 'benchmarks.targets.noBenchmark' : 'benchmarks.targets.noLine')}</td>
      ) : (
        <>
          <td className={styles.number} data-label={column('target')}>
            <bdi>{say(target.target)}</bdi>
          </td>
          <td className={styles.number} data-label={column('floor')}>
            <bdi>{say(target.floor)}</bdi>
          </td>
        </>
      )}
      <td data-label={column('unit')}>{pick(unit.name)}</td>
      <td data-label={column('source')}>
        {target && (
          <>
            {t(`benchmarks.targets.sourceKinds.${target.sourceKind}`)}{' '}
            <span className={styles.quiet}>({t(`benchmarks.targets.confidences.${target.confidence}`)})</span>
          </>
        )}
      </td>
      <SetByCell setBy={target?.setBy} label={column('setBy')} />
    </tr>
  );
}

function SetByCell({ setBy, label }: { setBy: Target['setBy']; label: string }) {
  const { t, format } = useText();
  if (!setBy) return <td className={styles.empty} />;
  return (
    <td data-label={label}>
      {t('benchmarks.targets.setBy', {
        author: setBy.author || t('benchmarks.facts.nobody'),
        at: format.instant(setBy.at),
      })}
      <p className={styles.quiet}>{setBy.why}</p>
    </td>
  );
}
