import type { SupplyDemand } from '@/shared/api/schemas';

export type Run = SupplyDemand['MatchingRun'];
export type Report = SupplyDemand['MatchingReport'];
export type Precision = SupplyDemand['MatchingPrecision'];
export type Fairness = SupplyDemand['MatchingFairness'];
export type WeightsSet = SupplyDemand['MatchingWeightsSet'];
export type Weights = SupplyDemand['MatchingWeights'];
export type Preview = SupplyDemand['MatchingWeightsPreview'];
export type Matched = SupplyDemand['MatchedDemand'];
export type Place = SupplyDemand['MatchingWeightsPlace'];

/** The parts of a score by their names in the weights, with those in the reasons. */
export const parts = [
  ['category', 'CATEGORY'],
  ['text', 'TEXT'],
  ['figures', 'FIGURES'],
  ['energyGrade', 'ENERGY_GRADE'],
  ['price', 'PRICE'],
  ['delivery', 'DELIVERY'],
  ['distance', 'DISTANCE'],
] as const satisfies readonly (readonly [keyof Weights, SupplyDemand['MatchPart']])[];

/** What all parts give together. */
export const total = 100;

/** The most that distance may give. */
export const mostForDistance = 10;

/** Fewest points for the name of the equipment. */
export const leastForText = 10;

export function sumOf(weights: Partial<Weights> | undefined): number {
  return parts.reduce((sum, [name]) => sum + (weights?.[name] ?? 0), 0);
}
