import type { SupplyDemand } from '@/shared/api/schemas';

/** Closed list of equipment categories, in which supply and demand meet. */
export const categories: readonly SupplyDemand['EquipmentCategory'][] = [
  'CNC_MACHINE_TOOL',
  'MOTOR',
  'BOILER',
  'TRANSFORMER',
  'COMPRESSOR',
  'PUMP_FAN',
  'ROBOT',
  'REFRIGERATION',
  'CONSTRUCTION_MACHINERY',
  'MEDICAL_EQUIPMENT',
  'AGRICULTURAL_MACHINERY',
  'OTHER',
];

/** Closed list of consumer goods. */
export const goodsCategories: readonly SupplyDemand['GoodsCategory'][] = [
  'CAR',
  'E_BIKE',
  'APPLIANCE',
  'FURNITURE',
  'DECORATION',
  'ELECTRONICS',
  'OTHER',
];

/** Both lists, as the product catalogue has them. */
export const productCategories: readonly SupplyDemand['ProductCategory'][] = [
  ...categories.filter((each) => each !== 'OTHER'),
  ...goodsCategories,
];
