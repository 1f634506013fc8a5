import { useTranslation } from 'react-i18next';
import type { AuditFact } from './facts';

/** Where the words for the states and the fields of a kind of record stand. */
const places: Record<string, { states?: string; fields?: string }> = {
  project: { states: 'project.state', fields: 'project.f' },
  enterprise: { states: 'enterprise.state', fields: 'enterprise.f' },
  'whitelist-batch': { states: 'whitelist.state' },
  case: { states: 'shared.case', fields: 'docking.f' },
  docking: { states: 'supplydocking.state', fields: 'supplydocking.f' },
  provider: { states: 'serviceprovider.state', fields: 'serviceprovider.f' },
  diagnosis: { states: 'diagnosis.state', fields: 'diagnosis.f' },
  recycler: { fields: 'recycler.f' },
  'equipment-disposal': { states: 'disposal.state', fields: 'disposal.f' },
  demand: { fields: 'demand.f' },
  supply: { fields: 'supply.f' },
  'recycling-site': { states: 'network.state', fields: 'network.f' },
  'trade-in-offer': { states: 'tradein.state', fields: 'tradein.f' },
  'consumer-good': { fields: 'consumergoods.f' },
  'recovery-figure': { fields: 'recovery.f' },
  'recovery-target': { fields: 'recovery.f' },
  'exchange-package': { states: 'exchange.outgoingState' },
  'exchange-incoming': { states: 'exchange.incomingState' },
  'exchange-conflict': { states: 'exchange.conflictState' },
  'special-fund': { states: 'fund.state', fields: 'fund' },
  'annual-list': { states: 'annuallist.state', fields: 'annuallist' },
  'list-item': { states: 'annuallist.itemState', fields: 'annuallist' },
  'policy-rule': { states: 'rules.state', fields: 'rules' },
  'policy-run': { fields: 'rules' },
};

/** Where the words for a field's values stand. */
const values: Record<string, string> = {
  field: 'shared.field',
  direction: 'shared.direction',
  category: 'shared.category',
  sizeClass: 'enterprise.size',
  reasonCode: 'docking.reason',
  dropReason: 'supplydocking.reason',
  'exchange-conflict.kind': 'exchange.kind',
  'exchange-incoming.way': 'exchange.way',
  'exchange-conflict.decision': 'exchange.decisions',
  'demand.kind': 'demand.kind',
  'provider.kind': 'serviceprovider.kind',
  services: 'serviceprovider.service',
  fields: 'serviceprovider.field',
  'recycling-site.kind': 'network.kind',
  'recycling-site.goods': 'network.goods',
  'trade-in-offer.category': 'tradein.category',
  'consumer-good.category': 'shared.category',
  use: 'catalogue.use',
  businessKind: 'recycler.business',
  accepts: 'recycler.kind',
  outcome: 'disposal.outcome',
  indicator: 'recovery.indicator',
  comparison: 'recovery.comparison',
  'policy-run.kind': 'rules.runKind',
  'enterprise.kind': 'enterprise.credential.kind',
  landUse: 'project.landUse',
  nature: 'project.nature',
  note: 'project.flagCode',
  coUnits: 'shared.bureau',
  bureau: 'shared.bureau',
  level: 'phrase.levels',
  stage: 'project.stage',
};

/** What only machines read: a code without words, a number of a record. */
const code = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** The words for what the trail names by a code. */
export function useWords() {
  const { t, i18n } = useTranslation();
  // A group of words has the same name as a field here and there.
  const first = (keys: string[]) =>
    keys.find((key) => i18n.exists(key) && typeof t(key, { returnObjects: true }) === 'string');
  const word = (key: string | undefined, otherwise: string) => (key ? t(key) : otherwise);

  /** An act: a step of a project as its own page words it, everything else as the trail does. */
  const act = (action: string) =>
    word(
      first([`audit.did.${action}`, action.startsWith('project.') ? action.replace('project.', 'project.done.') : '']),
      action,
    );
  const kind = (subjectType: string) => word(first([`audit.what.${subjectType}`]), subjectType);
  /** A service that acted for somebody or by itself; a person's own name stays as it is. */
  const service = (name: string) => word(first([`audit.machine.${name}`]), name);
  const role = (name: string) => word(first([`audit.role.${name}`]), name);

  /** The field's name; undefined when nobody has a word for it. */
  const field = (subjectType: string, { key }: AuditFact): string | undefined => {
    const { fields } = places[subjectType] ?? {};
    const found = first([`audit.of.${subjectType}.${key}`, ...(fields ? [`${fields}.${key}`] : []), `audit.f.${key}`]);
    return found && t(found);
  };

  /** A value that is a code, in words; undefined when it is one that nobody has words for. */
  const value = (subjectType: string, key: string, said: string): string | undefined => {
    const place = key === 'state' ? places[subjectType]?.states : (values[`${subjectType}.${key}`] ?? values[key]);
    const found = place && first([`${place}.${said}`]);
    if (found) {
      return t(found);
    }
    return (code.test(said) && said.length > 3 && !['format', 'uscc', 'merged', 'into'].includes(key)) ||
      uuid.test(said)
      ? undefined
      : said;
  };
  return { act, kind, service, role, field, value };
}
