import type { SupplyDemand } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type RecoveryBoard = SupplyDemand['RecoveryBoard'];
export type IndicatorRow = SupplyDemand['IndicatorRow'];
export type CityValue = SupplyDemand['CityValue'];
export type TargetStanding = SupplyDemand['TargetStanding'];
export type TargetInput = SupplyDemand['RecoveryTargetRequest'];
export type Figure = SupplyDemand['FigureResponse'];
export type FigureInput = SupplyDemand['FigureRequest'];
export type Correction = SupplyDemand['FigureCorrection'];

export const indicators: readonly SupplyDemand['RecoveryIndicator'][] = [
  'END_OF_LIFE_VEHICLES',
  'USED_VEHICLE_SALES',
  'WASTE_APPLIANCES',
  'RECYCLED_RESOURCES',
  'RENEWABLE_MATERIAL_SHARE',
  'STANDARDISED_STATIONS',
];

/** What the register counts is entered by nobody. */
export const enteredIndicators = indicators.filter((indicator) => indicator !== 'STANDARDISED_STATIONS');

export const comparisons: readonly SupplyDemand['TargetComparison'][] = ['LEVEL', 'INCREASE_PERCENT', 'INCREASE_BY'];

export const lightTones: Record<SupplyDemand['RecoveryLight'], Tone> = {
  GREEN: 'good',
  YELLOW: 'attention',
  RED: 'bad',
  NONE: 'draft',
};
