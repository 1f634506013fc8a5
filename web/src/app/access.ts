import type { Role } from '@/shared/session/session';

const district: Role[] = ['district-reviewer'];
const commission: Role[] = ['commission-preparer', 'commission-approver'];
const banks: Role[] = ['bank-officer', 'bank-manager'];

/** What is for the public, and needs a sign-in only because everything does; administrators have their own work. */
const everybody: Role[] = [
  'applicant',
  'enterprise',
  ...district,
  'bureau-reviewer',
  ...commission,
  ...banks,
  'central-bank',
  'finance-bureau',
  'auditor',
];

const forWhoeverSignsIn: Role[] = [...everybody, 'system-admin', 'security-admin'];

/** Who sees which part of the app; the services decide again on every request. */
export const access = {
  enterprise: ['applicant', 'enterprise'],
  enterprises: [...district, ...commission, 'bureau-reviewer', 'auditor'],
  inbox: [...district, 'bureau-reviewer', ...commission, 'auditor'],
  workload: [...district, 'bureau-reviewer', ...commission, 'auditor'],
  projects: ['enterprise', ...district, 'bureau-reviewer', ...commission, 'central-bank', 'finance-bureau', 'auditor'],
  'change-requests': ['enterprise', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  overview: [...district, 'bureau-reviewer', ...commission, 'central-bank', 'finance-bureau', 'auditor'],
  reserve: [...district, 'bureau-reviewer', ...commission, 'central-bank', 'finance-bureau', 'auditor'],
  'stage-reports': ['enterprise', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  'special-funds': [
    'enterprise',
    ...district,
    'bureau-reviewer',
    ...commission,
    'central-bank',
    'finance-bureau',
    'auditor',
  ],
  'plan-overview': [...district, 'bureau-reviewer', ...commission, 'central-bank', 'finance-bureau', 'auditor'],
  measures: [...district, 'bureau-reviewer', ...commission, 'central-bank', 'finance-bureau', 'auditor'],
  targets: [...district, 'bureau-reviewer', ...commission, 'central-bank', 'finance-bureau', 'auditor'],
  'annual-lists': [...district, 'bureau-reviewer', ...commission, 'finance-bureau', 'auditor'],
  dispatch: ['enterprise', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  whitelist: [...commission, 'auditor', 'central-bank'],
  listed: [
    'enterprise',
    ...district,
    'bureau-reviewer',
    ...commission,
    ...banks,
    'central-bank',
    'finance-bureau',
    'auditor',
  ],
  'collection-rounds': ['enterprise', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  demands: ['enterprise', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  supplies: ['enterprise', ...district, 'bureau-reviewer', ...commission, ...banks, 'auditor'],
  matches: ['enterprise', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  matching: ['system-admin', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  dockings: ['enterprise', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  'docking-figures': [...district, 'bureau-reviewer', ...commission, 'auditor'],
  'service-providers': ['enterprise', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  diagnoses: ['enterprise', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  recyclers: ['enterprise', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  'equipment-disposals': ['enterprise', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  'recycling-sites': everybody,
  catalogue: forWhoeverSignsIn,
  'consumer-goods': ['enterprise'],
  enquiries: forWhoeverSignsIn,
  'trade-in': everybody,
  exchange: ['bureau-reviewer', ...commission, 'auditor'],
  recovery: everybody,
  needs: [...banks, 'central-bank', ...commission],
  cases: [...banks, 'enterprise', 'central-bank', ...commission],
  'policy-library': [
    'enterprise',
    ...district,
    'bureau-reviewer',
    ...commission,
    ...banks,
    'central-bank',
    'finance-bureau',
    'auditor',
    'system-admin',
  ],
  audit: ['auditor'],
  codes: ['system-admin'],
  'field-units': ['system-admin'],
  'list-types': ['system-admin'],
  'sheet-templates': ['system-admin'],
  'return-phrases': ['system-admin', 'bureau-reviewer'],
  'light-rules': ['system-admin', ...district, 'bureau-reviewer', ...commission, 'auditor'],
  'policy-rules': ['system-admin', ...commission, 'auditor'],
} as const satisfies Record<string, readonly Role[]>;

/** Where the security administrator works: the identity provider's console, outside of this app. */
export const consolePath = '/auth/admin/project-reserve/console/';

export const mayUseConsole = (roles: readonly Role[]): boolean => roles.includes('security-admin');

export type Area = keyof typeof access;

/** Where nobody has work by their role alone. */
export const forEverybody: ReadonlySet<Area> = new Set(['catalogue', 'enquiries']);

export const areas = Object.keys(access) as Area[];

/** The menu's sections; each area stands in one. */
export const sections = {
  projects: ['enterprise', 'enterprises', 'inbox', 'workload', 'projects', 'change-requests'],
  progress: ['overview', 'dispatch', 'reserve', 'stage-reports', 'special-funds'],
  financing: ['whitelist', 'listed', 'needs', 'cases'],
  supply: [
    'collection-rounds',
    'demands',
    'supplies',
    'consumer-goods',
    'catalogue',
    'enquiries',
    'matches',
    'matching',
    'dockings',
    'docking-figures',
    'service-providers',
    'diagnoses',
    'recyclers',
    'equipment-disposals',
    'recycling-sites',
    'trade-in',
    'recovery',
    'exchange',
  ],
  plans: ['plan-overview', 'annual-lists', 'measures', 'targets', 'policy-library'],
  upkeep: [
    'policy-rules',
    'light-rules',
    'list-types',
    'sheet-templates',
    'field-units',
    'return-phrases',
    'codes',
    'audit',
  ],
} as const satisfies Record<string, readonly Area[]>;

export function mayEnter(area: Area, roles: readonly Role[]): boolean {
  return access[area].some((role) => roles.includes(role));
}
