// What a component needs to speak: sentences, numbers and bilingual texts in the current language.
import { useTranslation } from 'react-i18next';
import { createText, type Text } from './createText';

export type { Text } from './createText';

export function useText(): Text {
  const { t, i18n } = useTranslation();
  return createText({ t, language: i18n.language });
}
