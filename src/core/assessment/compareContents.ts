// What differs between two states of one subject, field by field, whatever the subject is.

/** A field's place in the content, from the outside in: `['population', 'value']`. */
export interface FieldChange {
  path: readonly string[];
  /** Undefined, null or an empty text: nothing stood there. */
  from: unknown;
  to: unknown;
}

/**
 * The changed fields in the order of the later content, then those that it lost. Objects are looked into, lists and all
 * else are compared whole. Nothing, null and the empty text are the same nothing; 0 and false are something.
 */
export function compareContents(before: unknown, after: unknown): FieldChange[] {
  const changes: FieldChange[] = [];
  collectChanges(before, after, [], changes);
  return changes;
}

/** Whether two contents are the same JSON; the order of fields does not matter. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => isSameContent(item, b[index]))
    );
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSameContent(a[name], b[name]))
  );
}

function collectChanges(before: unknown, after: unknown, path: readonly string[], changes: FieldChange[]) {
  if (isObject(before) || isObject(after)) {
    // A field that holds an object here and nothing there is told by the fields of the object.
    const [old, fresh] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
    for (const name of new Set([...Object.keys(fresh), ...Object.keys(old)])) {
      collectChanges(read(old, name), read(fresh, name), [...path, name], changes);
    }
    return;
  }
  if (isNothing(before) ? isNothing(after) : isSameContent(before, after)) return;
  changes.push({ path, from: before, to: after });
}

const read = (object: Record<string, unknown>, name: string) =>
  Object.hasOwn(object, name) ? object[name] : undefined;

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
