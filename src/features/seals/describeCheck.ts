// What the check of a seal found, in a few words.
import type { SealCheck } from '../../core/assessment/verifySeal';
import type { Text } from '../../i18n/useText';

export function describeCheck(check: SealCheck, { t }: Text): string {
  switch (check.kind) {
    case 'intact':
    case 'different':
      return t(`seals.check.${check.kind}`);
    case 'missing':
    case 'altered':
      return t(`seals.check.${check.kind}`, { count: check.ids.length });
  }
}
