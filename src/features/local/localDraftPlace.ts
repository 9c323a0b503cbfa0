// Where the indicators in the making are kept while the tab is open, by their number.
import { createDraftPlace } from '../../state/createDraftPlace';
import type { LocalDraft } from './localDraft';

export const localDraftPlace = createDraftPlace<LocalDraft>();
