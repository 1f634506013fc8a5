import type { components as FinancingComponents, operations as FinancingOperations } from './generated/financing';
import type { components as LibraryComponents, operations as LibraryOperations } from './generated/library';
import type {
  components as SupplyDemandComponents,
  operations as SupplyDemandOperations,
} from './generated/supply-demand';

/** Records of the services by their names in the OpenAPI documents. */
export type Financing = FinancingComponents['schemas'];
export type Library = LibraryComponents['schemas'];
export type SupplyDemand = SupplyDemandComponents['schemas'];

type Query<Operation> = Operation extends { parameters: { query?: infer Found } } ? NonNullable<Found> : never;

/** The query parameters of a service's operation. */
export type FinancingQuery<Id extends keyof FinancingOperations> = Query<FinancingOperations[Id]>;
export type LibraryQuery<Id extends keyof LibraryOperations> = Query<LibraryOperations[Id]>;
export type SupplyDemandQuery<Id extends keyof SupplyDemandOperations> = Query<SupplyDemandOperations[Id]>;
