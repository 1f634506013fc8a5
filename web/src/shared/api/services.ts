import { financing, library, supplyDemand } from './client';

export type Service = 'library' | 'supply-demand' | 'financing';

/** What every service answers by the same operations is asked through the client of the library, under the service's own prefix. */
export const clientOf: Record<Service, typeof library> = {
  library,
  'supply-demand': supplyDemand as unknown as typeof library,
  financing: financing as unknown as typeof library,
};
