// A number of the form. What cannot be read stays in the draft and is told.
import { NumberField } from '../../widgets/NumberField';
import type { DraftFieldsProps } from './draftFields';

interface DraftNumberProps extends DraftFieldsProps {
  part: 'min' | 'max' | 'target' | 'floor';
  label: string;
  unit: string;
  hint?: string;
  warning?: string | undefined;
}

export function DraftNumber({ part, label, unit, hint, warning, draft, onChange }: DraftNumberProps) {
  function setUnreadable(text: string | undefined) {
    const unreadable = new Map(draft.unreadable);
    if (text === undefined) unreadable.delete(part);
    else unreadable.set(part, text);
    return { unreadable };
  }
  return (
    <NumberField
      label={label}
      unit={unit}
      value={draft[part]}
      unreadable={draft.unreadable.get(part)}
      onUnreadable={(text) => {
        if (text !== undefined) onChange(setUnreadable(text));
      }}
      onChange={(value) => onChange({ ...setUnreadable(undefined), [part]: value })}
      {...(hint && { hint })}
      {...(warning && { warning })}
    />
  );
}
