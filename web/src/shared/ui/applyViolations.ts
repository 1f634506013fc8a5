import type { FormInstance } from 'antd';
import type { Problem, Violation } from '@/shared/api/problem';
import { formPath } from '@/shared/lib/formPath';

/** Puts each violation at its field; answers those that no field of the form shows. */
export function applyViolations<Values>(form: FormInstance<Values>, problem: Problem): Violation[] {
  const shown = new Set(form.getFieldsError().map(({ name }) => name.join('.')));
  const left: Violation[] = [];
  const byField = new Map<string, string[]>();
  for (const violation of problem.violations) {
    const name = formPath(violation.field).join('.');
    if (name !== '' && shown.has(name)) {
      byField.set(name, [...(byField.get(name) ?? []), violation.message]);
    } else {
      left.push(violation);
    }
  }
  form.setFields([...byField].map(([name, errors]) => ({ name: formPath(name) as never, errors })));
  const [first] = byField.keys();
  if (first !== undefined) {
    form.scrollToField(formPath(first) as never, { block: 'center' });
  }
  return left;
}

/**
 * Forgets what was said at the fields that are being typed into: without rules of its own a field would go on showing what it was told.
 *
 * @param changed what `onValuesChange` hands over: the changed fields only
 */
export function forgetViolations<Values>(form: FormInstance<Values>, changed: object): void {
  const told = form.getFieldsError().filter(({ name, errors }) => errors.length > 0 && holds(changed, name));
  form.setFields(told.map(({ name }) => ({ name: name as never, errors: [] })));
}

function holds(changed: unknown, [key, ...rest]: (string | number)[]): boolean {
  if (key === undefined) {
    return true;
  }
  return typeof changed === 'object' && changed !== null && key in changed && holds(changed[key as never], rest);
}
