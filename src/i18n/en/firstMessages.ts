// The sentences of the first screen and of what stands around every screen.
import { device } from './device';
import { fields } from './fields';
import { shell } from './shell';
import { start } from './start';

export const firstMessages = {
  device,
  fields,
  shell,
  start,
};
