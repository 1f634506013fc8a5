import { body, financing, library, supplyDemand } from '@/shared/api/client';
import type { AuditedService, Verification } from '../model';

/** Recomputes the chain of hashes of one service, stretch after stretch until its end or its first fault. */
export async function verifyTrail(service: AuditedService): Promise<Verification> {
  let found = await stretch(service, {});
  while (found.complete === false) {
    found = await stretch(service, { after: found.entries, afterHash: found.checkedHash });
  }
  return found;
}

async function stretch(service: AuditedService, query: { after?: number; afterHash?: string }): Promise<Verification> {
  const params = { query };
  switch (service) {
    case 'library':
      return await body(library.GET('/api/library/audit/verification', { params }));
    case 'supply-demand':
      return (await body(supplyDemand.GET('/api/supply-demand/audit/verification', { params }))) as Verification;
    case 'financing':
      return await body(financing.GET('/api/financing/audit/verification', { params }));
  }
}
