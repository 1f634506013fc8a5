import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import {
  type Funding,
  type Loan,
  type NewEquipment,
  type Permit,
  type ProjectInput,
  permitKinds,
  type RetiredEquipment,
} from '../model';

/** What the form holds: the API's shape while it is still incomplete. */
export interface ProjectValues
  extends Omit<
    ProjectInput,
    'funding' | 'permits' | 'retiredEquipment' | 'newEquipment' | 'loan' | 'name' | 'field' | 'county'
  > {
  name?: string;
  field?: string;
  county?: string;
  funding: Partial<Funding>[];
  permits: Partial<Permit>[];
  retiredEquipment: Partial<RetiredEquipment>[];
  newEquipment: Partial<NewEquipment>[];
  wantsLoan: boolean;
  loan?: Partial<Loan> | null;
}

/** Where this tab keeps what a person types into a project. */
export function draftKeyOf(id: string, username: string): string {
  return `project:${id}:${username}`;
}

/** An empty form; `county` is where the enterprise is. */
export function emptyValues(county: string | null): ProjectValues {
  return {
    ...(county ? { county } : {}),
    funding: [],
    permits: allPermits([]),
    retiredEquipment: [],
    newEquipment: [],
    wantsLoan: false,
  };
}

/** The parts of a project that the form holds; what the service adds (state, flags, actions) stays out. */
const parts = [
  'code',
  'name',
  'field',
  'direction',
  'nature',
  'industry',
  'county',
  'address',
  'content',
  'scale',
  'leadPerson',
  'leadPhone',
  'plannedStart',
  'plannedCompletion',
  'totalInvestment',
  'fixedAssetInvestment',
  'equipmentInvestment',
  'yearPlan',
  'landUse',
  'effect',
  'loan',
  'consent',
  'declaration',
  'promise',
] as const satisfies readonly (keyof ProjectInput)[];

export function valuesOf(project: ProjectInput): ProjectValues {
  return {
    ...(Object.fromEntries(parts.map((part) => [part, project[part]])) as Pick<ProjectInput, (typeof parts)[number]>),
    funding: project.funding ?? [],
    permits: allPermits(project.permits ?? []),
    retiredEquipment: project.retiredEquipment ?? [],
    newEquipment: project.newEquipment ?? [],
    wantsLoan: Boolean(project.loan),
  };
}

/** Every kind once, as the normal track asks about each of them; what nobody said yet stays unsaid. */
function allPermits(given: Partial<Permit>[]): Partial<Permit>[] {
  const said = given.filter((permit) => permit.state);
  const missing = permitKinds.filter((kind) => !said.some((permit) => permit.kind === kind));
  return [...said, ...missing.map((kind) => ({ kind }))];
}

const untouched: Record<string, unknown> = { depreciated: false, origin: 'DOMESTIC', intendedBanks: [] };

/** Whether somebody typed something, beyond what a fresh line holds anyway. */
function isTyped(line: object | null | undefined): boolean {
  return Object.entries(line ?? {}).some(
    ([key, value]) =>
      value !== null && value !== undefined && value !== '' && JSON.stringify(value) !== JSON.stringify(untouched[key]),
  );
}

/** The lines that hold something, in the order in which they are sent: an added line that stayed empty is none. */
export function typedLines({ funding, permits, retiredEquipment, newEquipment }: ProjectValues) {
  return {
    permits: allPermits(permits ?? []),
    funding: (funding ?? []).filter(isTyped),
    retiredEquipment: (retiredEquipment ?? []).filter(isTyped),
    newEquipment: (newEquipment ?? []).filter(isTyped),
  };
}

/** What goes to the API: nothing that was left empty, and no loan that is not wanted. */
export function inputOf({ wantsLoan, ...values }: ProjectValues): ProjectInput {
  const { loan, consent, promise, ...rest } = values;
  const followed = (rest.permits ?? []).some((permit) => permit.state === 'IN_PROGRESS');
  const input = {
    ...rest,
    funding: rest.funding ?? [],
    permits: (rest.permits ?? []).filter((permit) => permit.state),
    retiredEquipment: (rest.retiredEquipment ?? []).map((line) => ({
      ...line,
      depreciated: line.depreciated ?? false,
    })),
    newEquipment: rest.newEquipment ?? [],
    ...(wantsLoan && loan && isTyped(loan) ? { loan: { ...loan, intendedBanks: loan.intendedBanks ?? [] } } : {}),
    ...(wantsLoan && consent?.given ? { consent } : {}),
    ...(followed && promise?.given ? { promise } : {}),
  };
  return withoutEmpty(input) as ProjectInput;
}
