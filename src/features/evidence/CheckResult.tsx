// What the check of all files found: how many are intact; each damaged or missing one with what rests on it.
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import type { FileCheck } from '../../state/checkFiles';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { Notice } from '../../widgets/Notice';
import styles from './EvidenceScreen.module.css';
import type { Piece } from './piece';

interface CheckResultProps {
  result: FileCheck;
  pieces: readonly Piece[];
}

export function CheckResult({ result, pieces }: CheckResultProps) {
  const { t } = useText();
  return (
    <div className={styles.form}>
      <p role="status">{t('evidence.check.intact', { count: result.intact.length })}</p>
      {(['damaged', 'missing'] as const).map(
        (trouble) =>
          result[trouble].length > 0 && (
            <Notice key={trouble} live kind="failure" title={t(`evidence.check.${trouble}`)}>
              <ul className={styles.troubles}>
                {pieces.filter(isAmong(result[trouble])).map((piece) => (
                  <Trouble key={piece.id} piece={piece} />
                ))}
              </ul>
              <p>{t(`evidence.check.${trouble}Text`)}</p>
            </Notice>
          ),
      )}
    </div>
  );
}

function Trouble({ piece: { content } }: { piece: Piece }) {
  const text = useText();
  const { t, format } = text;
  const lookup = useDataPointLookup();
  const names = content.dataPoints.map((id) => nameDataPoint(id, lookup, text));
  return (
    <li>
      <p className={styles.strong}>
        <bdi>{content.title}</bdi>
      </p>
      <p className={styles.quiet}>
        {names.length === 0
          ? t('evidence.check.restsNothing')
          : t('evidence.check.restsOn', { names: format.list(names) })}
      </p>
    </li>
  );
}

const isAmong =
  (sha256s: readonly string[]) =>
  ({ content }: Piece) =>
    content.kind === 'file' && sha256s.includes(content.sha256);
