// The five dimensions of Y.4904 beside the indicators: a level that the city gives itself, and what it rests on.
import { MATURITY_DIMENSIONS, type MaturityDimension } from '../../core/assessment/maturityRating';
import { MATURITY_LEVELS } from '../../core/scoring/maturity/computeMaturity';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { Choice } from '../../widgets/Choice';
import { TextField } from '../../widgets/TextField';
import styles from './MaturityScreen.module.css';
import { STANDARD } from './standard';

export function SelfRatings() {
  const { t } = useText();
  return (
    <section aria-labelledby="ratings" className={styles.section}>
      <h2 id="ratings">{t('maturity.ratings.title')}</h2>
      <p className={styles.lead}>{t('maturity.ratings.text', { standard: STANDARD })}</p>
      <div className={styles.ratings}>
        {MATURITY_DIMENSIONS.map((dimension) => (
          <RatingForm key={dimension} dimension={dimension} />
        ))}
      </div>
    </section>
  );
}

function RatingForm({ dimension }: { dimension: MaturityDimension }) {
  const { t } = useText();
  const session = useSession();
  const rating = useOpenAssessment().assessment.maturityRatings.get(dimension);
  const subject = `maturity/${dimension}` as const;
  return (
    <Card title={t(`maturity.ratings.dimensions.${dimension}`)}>
      <p className={styles.quiet}>{t(`maturity.ratings.questions.${dimension}`)}</p>
      <Choice
        legend={t('maturity.ratings.level')}
        options={MATURITY_LEVELS.map((level) => ({
          value: String(level),
          label: t('maturity.level', { level, name: t(`maturity.levels.${level}`) }),
        }))}
        value={rating && String(rating.level)}
        onChange={(level) => {
          session.edit({ subject, content: { level: Number(level), evidence: rating?.evidence ?? '' } });
          session.commit();
        }}
      />
      {rating && (
        <>
          <TextField
            multiline
            label={t('maturity.ratings.evidence')}
            hint={t('maturity.ratings.evidenceHint')}
            value={rating.evidence}
            onChange={(evidence) => session.edit({ subject, content: { ...rating, evidence } })}
            onBlur={session.commit}
            {...(rating.evidence.trim() === '' && { warning: t('maturity.ratings.evidenceMissing') })}
          />
          <div>
            <Button weight="quiet" onClick={() => session.record([{ subject, content: null }])}>
              {t('maturity.ratings.clear')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
