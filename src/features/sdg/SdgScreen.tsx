import { useText } from '../../i18n/useText';

export function SdgScreen() {
  const { t } = useText();
  return <h1>{t('sdg.title')}</h1>;
}
