// The one door through which definition files enter: unknown JSON → trusted data, or a problem with file and path.
import * as z from 'zod/mini';
import type { Parsed, Problem } from '../problem';

// What was expected is said in English, the language of the schemas; the sentence around it is in the user's.
z.config(z.locales.en());

/** A file of kpi-definitions with its parsed JSON, not yet trusted. */
export interface DefinitionFile {
  /** Path below kpi-definitions, e.g. `u4ssc/economy/EC-ICT-ICT-1C.json`. */
  file: string;
  json: unknown;
}

/** Refused: whatever the schema does not allow, unknown fields included. Every deviation is told, not only the first. */
export function parseDefinition<S extends z.ZodMiniType>(
  schema: S,
  { file, json }: DefinitionFile,
): Parsed<z.output<S> | undefined> {
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue): Problem => {
    const path = issue.path.join('.');
    return {
      code: 'wrong-definition',
      where: { file, ...(path && { path }) },
      found: describe(valueAt(json, issue.path)),
      expected: issue.message,
    };
  });
  return { value: undefined, problems };
}

/** What stands there as JSON; empty where nothing does. */
function describe(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    json,
  );
}
