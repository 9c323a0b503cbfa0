// Comparison: which other assessment of this device, and then what differs.
import type { AssessmentId } from '../../core/assessment/revision';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment, useSessionState } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import { SelectField } from '../../widgets/SelectField';
import { Comparison } from './Comparison';
import styles from './CompareScreen.module.css';
import { describeAbout } from '../../i18n/describeAbout';
import { orderOthers } from './orderOthers';
import { useOther } from './useOther';

export function CompareScreen() {
  const text = useText();
  const { t, format } = text;
  const { id, assessment } = useOpenAssessment();
  const summaries = useSessionState((state) => state.summaries);
  // Not chosen yet: the suggestion holds. None: it was taken away.
  const [{ with: chosen }, { choose }] = useParameters('compare');
  const { others, suggested } = orderOthers({ id, about: assessment.about }, summaries ?? []);
  const other = others.find((each) => each.id === chosen) ?? (chosen === 'none' ? undefined : suggested);

  // Two of the same city and year are told apart by when they were begun.
  const nameOf = (each: (typeof others)[number]) => {
    const name = describeAbout(each.about, text, 'both');
    const isDoubled = others.filter(({ about }) => describeAbout(about, text, 'both') === name).length > 1;
    return isDoubled ? t('compare.choose.begun', { name, date: format.instant(each.at) }) : name;
  };
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1>{t('compare.title')}</h1>
        <p className={`${styles.quiet} ${styles.links}`}>
          <span>{t('compare.open', { name: describeAbout(assessment.about, text, 'both') })}</span>
          <a href={hrefOf({ screen: 'cities', assessment: id })}>{t('compare.cities')}</a>
        </p>
      </div>
      {summaries && others.length === 0 ? (
        <Notice title={t('compare.empty.title')} actions={<a href="#/">{t('compare.empty.link')}</a>}>
          <p>{t('compare.empty.text')}</p>
        </Notice>
      ) : (
        <div className={styles.fields}>
          <SelectField
            label={t('compare.choose.label')}
            none={t('compare.choose.none')}
            options={others.map((each) => ({ value: each.id, label: nameOf(each) }))}
            value={other?.id ?? null}
            onChange={(chosenId) => choose({ with: chosenId ?? 'none' })}
          />
        </div>
      )}
      {other && <LoadedComparison key={`${id}/${other.id}`} id={other.id} />}
    </div>
  );
}

function LoadedComparison({ id }: { id: AssessmentId }) {
  const { t } = useText();
  const other = useOther(id);
  if (other === 'loading') return <p className={styles.quiet}>{t('shell.loading')}</p>;
  if (other === 'missing' || other === 'failed') {
    return (
      <Notice kind="failure" live>
        <p>{t(other === 'failed' ? 'shell.loadFailed' : 'shell.notFound.title')}</p>
      </Notice>
    );
  }
  return <Comparison other={other} />;
}
