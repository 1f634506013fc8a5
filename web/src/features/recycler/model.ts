import type { SupplyDemand } from '@/shared/api/schemas';

export type Recycler = SupplyDemand['Recycler'];

export const businessKinds: readonly SupplyDemand['BusinessKind'][] = [
  'REMANUFACTURE',
  'CASCADE_USE',
  'RESOURCE_RECYCLING',
  'DISMANTLING',
];

export const retiredKinds: readonly SupplyDemand['RetiredKind'][] = [
  'MACHINE_TOOL',
  'FURNACE',
  'MOTOR',
  'TRANSFORMER',
  'CONSTRUCTION_MACHINERY',
  'VEHICLE',
  'LIFT',
  'REFRIGERATION',
  'ELECTRONICS',
  'BATTERY',
  'OTHER',
];
