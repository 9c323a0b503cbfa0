// What a command has to do, and with what.
import type { Text } from '../i18n/createText';
import type { WorkspaceTask } from './assessWorkspaces';
import type { Reporter } from './createReporter';
import type { Threads } from './shareParts';

export interface Job extends WorkspaceTask {
  /** Where tables are written to. */
  out: string;
  /** Whether explanations.txt is written, too. */
  explain: boolean;
  text: Text;
  reporter: Reporter;
  print: (line: string) => void;
  /** Undefined: everything in the one that there is. */
  threads: Threads | undefined;
}
