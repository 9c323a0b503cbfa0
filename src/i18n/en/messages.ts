// All sentences of one language; loaded when the language is chosen.
import { assess } from './assess';
import { benchmarks } from './benchmarks';
import { compare } from './compare';
import { confidence } from './confidence';
import { dashboard } from './dashboard';
import { evidence } from './evidence';
import { explain } from './explain';
import { fields } from './fields';
import { files } from './files';
import { findings } from './findings';
import { history } from './history';
import { improve } from './improve';
import { local } from './local';
import { maturity } from './maturity';
import { problems } from './problems';
import { profile } from './profile';
import { reports } from './reports';
import { results } from './results';
import { score } from './score';
import { shell } from './shell';
import { start } from './start';

export const messages = {
  assess,
  benchmarks,
  compare,
  confidence,
  dashboard,
  evidence,
  explain,
  fields,
  files,
  findings,
  history,
  improve,
  local,
  maturity,
  problems,
  profile,
  reports,
  results,
  score,
  shell,
  start,
};
