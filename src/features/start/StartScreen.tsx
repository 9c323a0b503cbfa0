// The first screen: what is on this device, a new assessment, and the published examples.
import type { PublishedAssessment } from '../../core/catalogue/publishedAssessment';
import { useText } from '../../i18n/useText';
import { AssessmentList } from './AssessmentList';
import { FileCard } from './FileCard';
import { NewAssessmentForm } from './NewAssessmentForm';
import { PublishedList } from './PublishedList';
import styles from './StartScreen.module.css';

interface StartScreenProps {
  published: readonly PublishedAssessment['about'][];
}

export function StartScreen({ published }: StartScreenProps) {
  const { t } = useText();
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <p className={styles.kicker}>{t('shell.tagline')}</p>
        <h1>{t('start.title')}</h1>
        <p className={styles.lead}>{t('start.lead')}</p>
      </header>
      <div className={styles.columns}>
        <div className={styles.column}>
          <AssessmentList />
          <NewAssessmentForm />
          <FileCard />
        </div>
        <PublishedList published={published} />
      </div>
    </div>
  );
}
