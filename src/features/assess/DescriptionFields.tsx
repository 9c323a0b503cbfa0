// Where the data comes from and how good it is.
import { QUALITY_GRADES, type AnswerDescription } from '../../core/assessment/answer';
import type { DataPoint } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { useAnswer } from '../../state/useAnswer';
import { useSession, useSessionState } from '../../state/useSession';
import { NumberField, refuseYear } from '../../widgets/NumberField';
import { SelectField } from '../../widgets/SelectField';
import { TextField } from '../../widgets/TextField';
import styles from './DataPointPanel.module.css';

const ORIGINS = ['department', 'statistics', 'ministry', 'utility', 'survey', 'census', 'research'] as const;

export function DescriptionFields({ dataPoint }: { dataPoint: DataPoint }) {
  const { t } = useText();
  const session = useSession();
  const { answer, reported, change } = useAnswer(dataPoint);
  const current = answer ?? reported;
  const describe = (part: Partial<AnswerDescription>) => change({ ...current, ...part });
  const yearField = `${dataPoint.id}/referenceYear`;
  const unreadableYear = useSessionState((state) => state.unreadable.get(yearField));
  return (
    <fieldset className={styles.description}>
      <legend className={styles.legend}>{t('assess.about.title')}</legend>
      <SelectField
        label={t('assess.about.quality')}
        none={t('assess.about.qualityNone')}
        options={QUALITY_GRADES.map((value) => ({ value, label: t(`assess.about.qualities.${value}`) }))}
        value={current.quality}
        onChange={(quality) => {
          describe({ quality });
          session.commit();
        }}
      />
      <NumberField
        label={t('assess.about.referenceYear')}
        hint={t('assess.about.referenceYearHint')}
        kind="year"
        value={current.referenceYear}
        unreadable={unreadableYear}
        onUnreadable={(text) => session.setUnreadable(yearField, text)}
        refuse={refuseYear}
        onChange={(referenceYear) => describe({ referenceYear })}
        onBlur={session.commit}
      />
      <TextField
        label={t('assess.about.origin')}
        value={current.origin}
        suggestions={ORIGINS.map((origin) => t(`assess.about.origins.${origin}`))}
        onChange={(origin) => describe({ origin })}
        onBlur={session.commit}
      />
      <TextField
        label={t('assess.about.agency')}
        value={current.agency}
        onChange={(agency) => describe({ agency })}
        onBlur={session.commit}
      />
      <div className={styles.wide}>
        <TextField
          label={t('assess.about.source')}
          value={current.source}
          onChange={(source) => describe({ source })}
          onBlur={session.commit}
        />
      </div>
      {current.status === 'reported' && (
        <div className={styles.wide}>
          <TextField
            multiline
            label={t('assess.about.note')}
            value={current.note}
            onChange={(note) => describe({ note })}
            onBlur={session.commit}
          />
        </div>
      )}
    </fieldset>
  );
}
