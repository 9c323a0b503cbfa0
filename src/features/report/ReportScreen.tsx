import { useText } from '../../i18n/useText';

export function ReportScreen() {
  const { t } = useText();
  return <h1>{t('report.title')}</h1>;
}
