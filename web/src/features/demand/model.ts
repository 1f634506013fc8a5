export const demandKinds = ['RENEWAL', 'TRANSFORMATION'] as const;

export interface DemandInput {
  kind: string;
  projectId?: string | null;
  retiredEquipment?: string | null;
  retiredYear?: number | null;
  wantedEquipment: string;
  category: string;
  keyFigures: string;
  quantity: number;
  budget: number;
  purchaseMonth: string;
  financingWanted: boolean;
  digital: boolean;
  green: boolean;
}

export interface Demand extends DemandInput {
  id: string;
  version: number;
  enterprise: { uscc: string; name: string };
  county: string;
  countyName: string;
  createdAt: string;
  updatedAt: string;
}

export interface ScorePart {
  part: string;
  points: number;
  max: number;
  zh: string;
  en: string;
}

export interface Suggestion {
  supply: {
    id: string;
    product: string;
    model: string;
    category: string;
    enterprise: { uscc: string; name: string };
    countyName: string;
    energyGrade?: number | null;
    firstOfKind: boolean;
    priceFrom: number;
    priceTo: number;
    deliveryDays: number;
    keyFigures: string;
  };
  score: number;
  reasons: ScorePart[];
}
