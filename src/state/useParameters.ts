// What the URL says about the screen that is seen (filters, choices), and how the screen changes it.
import { parseRoute, type AssessmentScreen, type ParametersOf, type Route } from './route';
import { pushRoute, replaceRoute, useRoute } from './useRoute';
import { useOpenAssessment } from './useSession';

interface ParameterSetters<Screen extends AssessmentScreen> {
  /** A choice: Back undoes it. */
  choose: (change: ParametersOf<Screen>) => void;
  /** No step of its own: while somebody types, or where what was seen is over. */
  replace: (change: ParametersOf<Screen>) => void;
}

/** Both setters change what they name and leave the rest; undefined takes a parameter away. */
export function useParameters<Screen extends AssessmentScreen>(
  screen: Screen,
): [ParametersOf<Screen>, ParameterSetters<Screen>] {
  const assessment = useOpenAssessment().id;
  const begin = (route: Route | undefined) => (route?.screen === screen ? route : { screen, assessment });
  // The compiler cannot follow that the route of a screen has the parameters of that screen. Read when it is changed, not
  // when it was drawn: two changes at once must not undo each other.
  const changed = (change: ParametersOf<Screen>) =>
    ({ ...begin(parseRoute(location.hash)), ...change }) as Route;
  return [
    begin(useRoute()) as ParametersOf<Screen>,
    {
      choose: (change) => pushRoute(changed(change)),
      replace: (change) => replaceRoute(changed(change)),
    },
  ];
}
