// The sentences of all screens but the first: loaded with the first one that is opened.
import { actions } from './actions';
import { assess } from './assess';
import { benchmarks } from './benchmarks';
import { charts } from './charts';
import { cities } from './cities';
import { compare } from './compare';
import { confidence } from './confidence';
import { council } from './council';
import { dashboard } from './dashboard';
import { evidence } from './evidence';
import { explain } from './explain';
import { files } from './files';
import { findings } from './findings';
import { history } from './history';
import { improve } from './improve';
import { local } from './local';
import { maturity } from './maturity';
import { problems } from './problems';
import { profile } from './profile';
import { report } from './report';
import { reports } from './reports';
import { results } from './results';
import { score } from './score';
import { sdg } from './sdg';
import { seals } from './seals';

export const screenMessages = {
  actions,
  assess,
  benchmarks,
  charts,
  cities,
  compare,
  confidence,
  council,
  dashboard,
  evidence,
  explain,
  files,
  findings,
  history,
  improve,
  local,
  maturity,
  problems,
  profile,
  report,
  reports,
  results,
  score,
  sdg,
  seals,
};
