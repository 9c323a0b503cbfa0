// Which screens of an assessment belong together in the menu. A group leads to its first screen.
import type { AssessmentScreen } from '../state/route';

export const SCREEN_GROUPS = {
  standing: ['dashboard', 'results', 'charts', 'sdg', 'maturity', 'compare', 'cities', 'council'],
  work: ['assess', 'evidence', 'findings', 'improve', 'actions', 'history'],
  handover: ['report', 'seals', 'reports'],
  basis: ['profile', 'benchmarks', 'local'],
} as const satisfies Record<string, readonly AssessmentScreen[]>;

export type ScreenGroup = keyof typeof SCREEN_GROUPS;
export const GROUP_NAMES = Object.keys(SCREEN_GROUPS) as ScreenGroup[];

export function listScreens(group: ScreenGroup): readonly AssessmentScreen[] {
  return SCREEN_GROUPS[group];
}

export function findGroup(screen: AssessmentScreen): ScreenGroup | undefined {
  return GROUP_NAMES.find((name) => listScreens(name).includes(screen));
}
