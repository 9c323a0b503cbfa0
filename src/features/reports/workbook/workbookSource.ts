// What the sheets of the workbook are made from.
import type { PackageSource } from '../../../core/exchange/csvw/packageSource';
import type { Text } from '../../../i18n/createText';

export interface WorkbookSource extends PackageSource {
  text: Text;
  /** The scores rest on another benchmark set than the assessment is pinned to. */
  pinnedIsMissing: boolean;
}
