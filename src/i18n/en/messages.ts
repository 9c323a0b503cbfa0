// All sentences of one language.
import { firstMessages } from './firstMessages';
import { screenMessages } from './screenMessages';

export const messages = { ...firstMessages, ...screenMessages };
