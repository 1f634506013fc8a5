import { useTranslation } from 'react-i18next';
import type { Option } from '@/shared/lib/enums';
import type { AuditedService } from './model';

/** The first word of an act says what it is about; these are noted by one service, or by each of them. */
const noted: Record<string, readonly AuditedService[]> = {
  demand: ['supply-demand'],
  supply: ['supply-demand'],
  suggestion: ['supply-demand'],
  'matching-weights': ['supply-demand'],
  'matching-run': ['supply-demand'],
  'sheet-template': ['supply-demand'],
  'recycling-site': ['supply-demand'],
  'trade-in-offer': ['supply-demand'],
  'consumer-good': ['supply-demand'],
  enquiry: ['supply-demand'],
  'recovery-figure': ['supply-demand'],
  'recovery-target': ['supply-demand'],
  need: ['financing'],
  case: ['financing'],
  codes: ['library', 'supply-demand', 'financing'],
  'saved-view': ['library', 'supply-demand', 'financing'],
  list: ['library', 'supply-demand', 'financing'],
};

/** What a service notes, by the words that stand in its trail. */
export function useActs(service: AuditedService): Option[] {
  const { t } = useTranslation();
  const did = t('audit.did', { returnObjects: true }) as Record<string, Record<string, string>>;
  const steps = t('project.done', { returnObjects: true }) as Record<string, string>;
  const all = { project: steps, ...did, ...(did.project ? { project: { ...steps, ...did.project } } : {}) };
  return Object.entries(all)
    .filter(([about]) => (noted[about] ?? ['library']).includes(service))
    .flatMap(([about, acts]) => Object.entries(acts).map(([act, label]) => ({ value: `${about}.${act}`, label })));
}
