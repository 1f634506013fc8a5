import type { AuditEntry } from './model';

/** What an entry says in one field: before, after, or both where it changed. */
export interface AuditFact {
  /** The last name on its path, which its words are found by. */
  key: string;
  path: string;
  before?: unknown;
  after?: unknown;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields with those of records inside them, by their paths; what is empty says nothing. */
function flat(value: unknown, prefix = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  if (!isFields(value)) {
    return found;
  }
  for (const [key, inner] of Object.entries(value)) {
    const path = prefix + key;
    if (isFields(inner)) {
      for (const [innerPath, innermost] of flat(inner, `${path}.`)) {
        found.set(innerPath, innermost);
      }
    } else if (inner !== null && inner !== undefined && inner !== '' && !(Array.isArray(inner) && inner.length === 0)) {
      found.set(path, inner);
    }
  }
  return found;
}

/** What the entry says, field by field; of a change only what changed, of a look nothing: who looked is the entry's person. */
export function factsOf(entry: Pick<AuditEntry, 'action' | 'before' | 'after'>): AuditFact[] {
  const before = flat(entry.before);
  const after = flat(readerOf(entry) ? undefined : entry.after);
  const isChange = before.size > 0 && after.size > 0;
  const isNamed = before.has('bankName') || after.has('bankName');
  return (
    [...new Set([...before.keys(), ...after.keys()])]
      // A bank is told by its name; its number stands in older entries only.
      .filter((path) => !(path === 'bank' && isNamed))
      .filter((path) => !isChange || JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)))
      .map((path) => ({
        key: path.slice(path.lastIndexOf('.') + 1),
        path,
        before: before.get(path),
        after: after.get(path),
      }))
  );
}

/** What people called the record: as the entry keeps it, or, in older ones, by a name among its fields. */
export function nameOf(entry: Pick<AuditEntry, 'subjectLabel' | 'before' | 'after'>): string | undefined {
  if (entry.subjectLabel) {
    return entry.subjectLabel;
  }
  const fields = { ...(isFields(entry.before) ? entry.before : {}), ...(isFields(entry.after) ? entry.after : {}) };
  return ['name', 'documentNumber', 'wantedEquipment', 'product', 'zh']
    .map((key) => fields[key])
    .find((value): value is string => typeof value === 'string' && value !== '');
}

/** A person for whom a service asked, as it vouched: more telling than the service itself. */
export function readerOf(
  entry: Pick<AuditEntry, 'action' | 'after'>,
): { name: string; organisation: string; organisationName: string } | undefined {
  const { action, after } = entry;
  if (action !== 'project.contact-read' || !isFields(after) || typeof after.organisation !== 'string') {
    return undefined;
  }
  const word = (key: string) => (typeof after[key] === 'string' ? after[key] : '');
  return { name: word('name'), organisation: after.organisation, organisationName: word('organisationName') };
}
