import type { SupplyDemand } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Site = SupplyDemand['SiteResponse'];
export type SiteInput = SupplyDemand['SiteRequest'];
export type SiteAction = SupplyDemand['SiteAction'];
export type CountyNetwork = SupplyDemand['CountyNetwork'];

export const siteKinds: readonly SupplyDemand['SiteKind'][] = [
  'STATION',
  'TRANSFER_STATION',
  'SORTING_CENTRE',
  'DISMANTLER',
  'SECOND_HAND_MARKET',
];

export const siteStates: readonly SupplyDemand['SiteState'][] = [
  'PROPOSED',
  'RETURNED',
  'OPERATING',
  'CLOSED',
  'WITHDRAWN',
];

export const siteTones: Record<SupplyDemand['SiteState'], Tone> = {
  PROPOSED: 'waiting',
  RETURNED: 'attention',
  OPERATING: 'good',
  CLOSED: 'ended',
  WITHDRAWN: 'ended',
};

export const recoveredGoods: readonly SupplyDemand['RecoveredGoods'][] = [
  'END_OF_LIFE_VEHICLES',
  'HOUSEHOLD_APPLIANCES',
  'ELECTRONICS',
  'FURNITURE',
  'STEEL',
  'NONFERROUS_METALS',
  'PAPER',
  'PLASTICS',
  'GLASS',
  'TEXTILES',
  'BATTERIES',
  'MACHINERY',
  'USED_VEHICLES',
  'USED_GOODS',
  'OTHER',
];

/** What the enterprise says of a site, in the order of the form. */
export const siteFields = [
  'kind',
  'name',
  'county',
  'address',
  'goods',
  'capacity',
  'area',
  'phone',
  'hours',
  'pickUp',
  'booking',
  'standardised',
  'qualification',
  'qualificationUntil',
  'openedOn',
  'note',
] as const satisfies readonly (keyof SiteInput)[];

/** The fields in which a change differs from what was confirmed. */
export function changedFields(site: Site): (typeof siteFields)[number][] {
  const { change } = site;
  if (!change) {
    return [];
  }
  // In which order somebody chose the goods says nothing.
  const said = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : (value ?? null));
  return siteFields.filter((field) => said(site[field]) !== said(change[field]));
}
