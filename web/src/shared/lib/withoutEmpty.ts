/** What was typed, without the fields that were left empty: an API takes an absent field, not an empty one. */
export function withoutEmpty<Typed extends object>(typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Typed;
}
