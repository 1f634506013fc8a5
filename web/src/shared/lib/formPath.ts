/** `funding[0].amount` (as problem answers name a field) to the path that a form knows: `['funding', 0, 'amount']`. */
export function formPath(field: string): (string | number)[] {
  return field
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
