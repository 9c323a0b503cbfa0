// The sentences of all screens but the first: loaded with the first one that is opened.
import { assess } from './assess';
import { benchmarks } from './benchmarks';
import { compare } from './compare';
import { confidence } from './confidence';
import { dashboard } from './dashboard';
import { evidence } from './evidence';
import { explain } from './explain';
import { findings } from './findings';
import { improve } from './improve';
import { local } from './local';
import { maturity } from './maturity';
import { problems } from './problems';
import { profile } from './profile';
import { reports } from './reports';
import { results } from './results';
import { score } from './score';

export const screenMessages = {
  assess,
  benchmarks,
  compare,
  confidence,
  dashboard,
  evidence,
  explain,
  findings,
  improve,
  local,
  maturity,
  problems,
  profile,
  reports,
  results,
  score,
};
