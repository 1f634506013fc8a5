export interface SupplyInput {
  product: string;
  model: string;
  category: string;
  applicationField: string;
  keyFigures: string;
  energyGrade?: number | null;
  firstOfKind: boolean;
  yearlyCapacity: number;
  priceFrom: number;
  priceTo: number;
  deliveryDays: number;
  afterSales: string;
  localContent?: number | null;
}

export interface Supply extends SupplyInput {
  id: string;
  version: number;
  enterprise: { uscc: string; name: string };
  county: string;
  countyName: string;
  createdAt: string;
  updatedAt: string;
}
