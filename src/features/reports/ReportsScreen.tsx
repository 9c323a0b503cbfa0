// Taking the results home as files, and reading a report back.
import { useText } from '../../i18n/useText';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';
import styles from './ReportsScreen.module.css';

export function ReportsScreen() {
  const { t } = useText();
  return (
    <div className={styles.screen}>
      <h1>{t('reports.title')}</h1>
      <ExportSection />
      <ImportSection />
    </div>
  );
}
