// Whether what is seen can only be read, for React: in a report that was saved as a page nothing leads to entering values,
// or to what stays on the device it was made on.
import { createContext, use } from 'react';

export const ReadOnlyContext = createContext(false);

export function useReadOnly(): boolean {
  return use(ReadOnlyContext);
}
