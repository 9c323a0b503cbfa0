// The sentences of the first screen and of what stands around every screen.
import { fields } from './fields';
import { files } from './files';
import { history } from './history';
import { shell } from './shell';
import { start } from './start';

export const firstMessages = {
  fields,
  files,
  history,
  shell,
  start,
};
