// All sentences of one language; loaded when the language is chosen.
import { assess } from './assess';
import { fields } from './fields';
import { problems } from './problems';
import { profile } from './profile';
import { reports } from './reports';
import { results } from './results';
import { score } from './score';
import { shell } from './shell';
import { start } from './start';

export const messages = { assess, fields, problems, profile, reports, results, score, shell, start };
