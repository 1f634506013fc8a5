import { body, financing, library, supplyDemand } from '@/shared/api/client';
import type { AuditedService, Verification } from '../model';

/** Recomputes the chain of hashes of one service. */
export async function verifyTrail(service: AuditedService): Promise<Verification> {
  switch (service) {
    case 'library':
      return await body(library.GET('/api/library/audit/verification', {}));
    case 'supply-demand':
      return (await body(supplyDemand.GET('/api/supply-demand/audit/verification', {}))) as Verification;
    case 'financing':
      return await body(financing.GET('/api/financing/audit/verification', {}));
  }
}
