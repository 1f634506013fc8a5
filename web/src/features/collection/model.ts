import type { SupplyDemand } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Round = SupplyDemand['CollectionRound'];
export type RoundInput = SupplyDemand['CollectionRoundRequest'];
export type OfCounty = SupplyDemand['CollectionProgressOfCounty'];
export type Submission = SupplyDemand['Submission'];
export type Row = SupplyDemand['RoundRow'];
export type Kind = SupplyDemand['SheetKind'];
export type Column = SupplyDemand['TemplateColumn'];
export type WorkbookReport = SupplyDemand['SubmissionWorkbookReport'];
export type WorkbookSheet = SupplyDemand['SubmissionWorkbookSheet'];
export type WorkbookRow = SupplyDemand['SubmissionWorkbookRow'];
export type WrongCell = SupplyDemand['SubmissionWrongCell'];
export type Remark = SupplyDemand['SubmissionRemark'];
export type Edition = SupplyDemand['RoundEdition'];
export type EditionCheck = SupplyDemand['RoundEditionCheck'];
export type EditionSheet = SupplyDemand['RoundEditionSheet'];
export type Compared = SupplyDemand['RoundComparison'];
export type ComparedSheet = SupplyDemand['ComparedSheet'];
/** What a column comes to. */
export type Sum = Pick<SupplyDemand['ComparedSum'], 'key' | 'name' | 'unit' | 'money'>;

export const kinds: readonly Kind[] = ['SURVEY', 'SUPPLY', 'DEMAND', 'CONSUMER_GOODS'];
export const states: readonly Submission['state'][] = ['FILLING', 'SUBMITTED', 'RETURNED', 'PASSED', 'NOTHING'];

export const roundTones: Record<Round['state'], Tone> = {
  DRAFT: 'draft',
  OPEN: 'good',
  CLOSED: 'waiting',
  FREEZING: 'waiting',
  FROZEN: 'ended',
};
export const submissionTones: Record<Submission['state'], Tone> = {
  FILLING: 'draft',
  SUBMITTED: 'waiting',
  RETURNED: 'bad',
  PASSED: 'good',
  NOTHING: 'ended',
};

/** As a sheet stands in an address. */
export const pathOf = (kind: Kind): string => kind.toLowerCase().replace('_', '-');

/** How many of a county's enterprises have handed in or said that there is nothing. */
export const answered = ({ handedIn, passed, nothing }: OfCounty): number => handedIn + passed + nothing;

/** What is sent of what was typed. */
export const inputOf = (typed: RoundInput): RoundInput => ({
  ...typed,
  counties: typed.counties ?? [],
  instructions: typed.instructions ?? '',
});
