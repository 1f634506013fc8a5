/**
 * What was typed, as an API takes it: texts without blanks and line breaks around them, nothing that was left empty, no object of
 * nothing but empty fields. Lists keep their length, so that a problem's line numbers are those of the form.
 */
export function withoutEmpty<Typed extends object>(typed: Typed): Typed {
  const entries = Object.entries(typed)
    .map(([key, value]) => [key, stripped(value)] as const)
    .filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(entries) as Typed;
}

function stripped(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.trim();
  }
  if (Array.isArray(value)) {
    return value.map(stripped);
  }
  return typeof value === 'object' && value !== null ? withoutEmpty(value) : value;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0)
  );
}
