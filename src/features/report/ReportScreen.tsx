import { useText } from '../../i18n/useText';
import { ReportPageSection } from './ReportPageSection';

export function ReportScreen() {
  const { t } = useText();
  return (
    <>
      <h1>{t('report.title')}</h1>
      <ReportPageSection />
    </>
  );
}
