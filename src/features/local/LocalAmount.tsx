// A number of a local indicator; what cannot be read is kept in the session.
import { useSession, useSessionState } from '../../state/useSession';
import { NumberField } from '../../widgets/NumberField';

interface LocalAmountProps {
  /** Names the field while its text cannot be read. */
  field: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  unit?: string;
}

export function LocalAmount({ field, ...rest }: LocalAmountProps) {
  const session = useSession();
  const unreadable = useSessionState((state) => state.unreadable.get(field));
  return (
    <NumberField
      {...rest}
      onBlur={session.commit}
      unreadable={unreadable}
      onUnreadable={(text) => session.setUnreadable(field, text)}
    />
  );
}
