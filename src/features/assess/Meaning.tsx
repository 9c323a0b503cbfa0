// What a data point means: formula in words, guidance for assessor and verifier, sources, SDGs, where it is defined.
import { findEntry, type CatalogueEntry } from '../../core/catalogue/catalogue';
import type { Kpi } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Definition } from './Definition';
import styles from './Meaning.module.css';

export function Meaning({ entry: { kpi, dataPoint } }: { entry: CatalogueEntry }) {
  const { t, pick } = useText();
  const names = kpi.alsoCalled.map(pick).filter((name) => name !== pick(kpi.name));
  return (
    <section className={styles.meaning} aria-labelledby="meaning">
      <h2 id="meaning">{t('assess.meaning.title')}</h2>
      <Definition dataPoint={dataPoint} />
      <Texts
        title={t('assess.meaning.guidance')}
        texts={dataPoint.guidance ? [pick(dataPoint.guidance)] : []}
      />
      <Texts title={t('assess.meaning.statedFigures')} texts={dataPoint.statedFigures.map(pick)} />
      <Texts
        title={t('assess.meaning.verifier')}
        texts={[...kpi.verifierChecks.map(pick), ...useCrossCheckTexts(kpi)]}
      />
      <Texts title={t('assess.meaning.sources')} texts={kpi.dataSources.map(pick)} />
      <Sdg sdg={kpi.sdg} />
      <Texts title={t('assess.meaning.pages')} texts={usePageTexts(kpi)} />
      <Texts
        title={t('assess.meaning.editions')}
        texts={kpi.editionDifferences ? [pick(kpi.editionDifferences)] : []}
      />
      <Texts title={t('assess.meaning.alsoCalled')} texts={names} />
    </section>
  );
}

function Texts({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.texts}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function Sdg({ sdg }: { sdg: Kpi['sdg'] }) {
  const { t } = useText();
  const lists = [
    [t('assess.meaning.sdgStated'), sdg.stated],
    [t('assess.meaning.sdgSuggested'), sdg.suggested],
  ] as const;
  return (
    <div>
      <h3>{t('assess.meaning.sdg')}</h3>
      <ul className={styles.texts}>
        {lists
          .filter(([, codes]) => codes.length > 0)
          .map(([origin, codes]) => (
            <li key={origin}>
              {origin}: <bdi>{codes.join(', ')}</bdi>
            </li>
          ))}
      </ul>
    </div>
  );
}

function useCrossCheckTexts(kpi: Kpi): string[] {
  const { t, pick } = useText();
  const { catalogue } = useDefinitions();
  return kpi.crossChecks.map(({ kind, other, source }) => {
    const entry = other === null ? undefined : findEntry(catalogue, other);
    const name = entry ? pick(entry.dataPoint.label ?? entry.kpi.name) : (other ?? '');
    return t(`assess.meaning.crossChecks.${kind}`, { other: name, source: pick(source) });
  });
}

function usePageTexts({ sourcePages }: Kpi): string[] {
  const { t } = useText();
  const { methodology2017, verification2022 } = sourcePages;
  const texts = [
    ...(methodology2017 === null ? [] : [t('assess.meaning.page2017', { page: methodology2017 })]),
    ...(verification2022 === null ? [] : [t('assess.meaning.page2022', { page: verification2022 })]),
  ];
  return texts.length > 0 ? texts : [t('assess.meaning.noPages')];
}
