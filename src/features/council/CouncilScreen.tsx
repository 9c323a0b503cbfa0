import { useText } from '../../i18n/useText';

export function CouncilScreen() {
  const { t } = useText();
  return <h1>{t('council.title')}</h1>;
}
