// Above each page: which city and year it is of, and the ways to another language, to the full screen and out.
import { describeAbout } from '../../i18n/describeAbout';
import type { Language } from '../../i18n/createI18n';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, usePreferences } from '../../state/useSession';
import { Button, ButtonLink } from '../../widgets/Button';
import styles from './CouncilScreen.module.css';
import { useFullscreen } from './useFullscreen';

/** The other language, in its own letters. */
const OTHERS = { en: ['fa', 'فارسی'], fa: ['en', 'English'] } satisfies Record<Language, [Language, string]>;

interface CouncilBarProps {
  closeHref: string;
  /** Where the heading of the page says it already. */
  nameHidden: boolean;
}

export function CouncilBar({ closeHref, nameHidden }: CouncilBarProps) {
  const text = useText();
  const { t } = text;
  const { about } = useOpenAssessment().assessment;
  const [{ language }, change] = usePreferences();
  const { isOffered, isOn, toggle } = useFullscreen();
  const [other, name] = OTHERS[language];
  return (
    <header className={styles.bar}>
      <p className={styles.city}>
        {!nameHidden && <bdi>{describeAbout(about, text)}</bdi>} <Status />
      </p>
      <div className={styles.tools}>
        <Button weight="quiet" lang={other} onClick={() => change({ language: other })}>
          {name}
        </Button>
        {isOffered && (
          <Button weight="quiet" onClick={toggle}>
            {t(isOn ? 'council.leaveFullscreen' : 'council.fullscreen')}
          </Button>
        )}
        <ButtonLink weight="quiet" href={closeHref}>
          {t('council.close')}
        </ButtonLink>
      </div>
    </header>
  );
}

/** Draft or final, as far as the cover of the report says it. */
function Status() {
  const { t, format } = useText();
  const cover = useOpenAssessment().assessment.reportCover;
  if (!cover) return null;
  const status = t(`council.status.${cover.status}`);
  return (
    <span className={styles.status}>
      {cover.version === ''
        ? status
        : t('council.status.version', { status, version: format.label(cover.version) })}
    </span>
  );
}
