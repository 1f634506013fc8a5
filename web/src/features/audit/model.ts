import type { Library } from '@/shared/api/schemas';

export type AuditEntry = Library['AuditEntry'];
export type AuditPage = Library['PageAuditEntry'];
export type Verification = Library['AuditVerification'];

export const auditedServices = ['library', 'supply-demand', 'financing'] as const;
export type AuditedService = (typeof auditedServices)[number];

/** The kinds of records that a service's trail speaks of. */
export const recordsOf: Record<AuditedService, readonly string[]> = {
  library: [
    'enterprise',
    'project',
    'whitelist-batch',
    'whitelist-day',
    'attachment',
    'special-fund',
    'policy-document',
    'measure',
    'target',
    'list-type',
    'annual-list',
    'list-item',
    'dispatch-round',
    'dispatch-report',
    'dispatch-light-rule',
    'dispatch-problem',
    'dispatch-notice',
    'policy-rule',
    'policy-run',
    'code-table',
    'phrase',
    'field',
    'feed',
    'saved-view',
    'list',
  ],
  'supply-demand': [
    'demand',
    'supply',
    'suggestion',
    'matching-weights',
    'matching-run',
    'sheet-template',
    'collection-round',
    'submission',
    'docking',
    'provider',
    'diagnosis',
    'recycler',
    'equipment-disposal',
    'recycling-site',
    'trade-in-offer',
    'consumer-good',
    'exchange-package',
    'exchange-incoming',
    'exchange-conflict',
    'enquiry',
    'recovery-figure',
    'recovery-target',
    'code-table',
    'saved-view',
    'list',
  ],
  financing: ['need', 'case', 'code-table', 'saved-view', 'list'],
};
