import { useInfiniteQuery } from '@tanstack/react-query';
import { body, financing, library, supplyDemand } from '@/shared/api/client';
import type { AuditedService, AuditPage } from '../model';

interface TrailQuery {
  subjectType?: string;
  subjectId?: string;
  /** The token's subject. */
  person?: string;
  personName?: string;
  action?: string;
  from?: string;
  to?: string;
  cursor?: string;
}

async function readTrail(service: AuditedService, query: TrailQuery): Promise<AuditPage> {
  switch (service) {
    case 'library':
      return await body(library.GET('/api/library/audit', { params: { query } }));
    case 'supply-demand':
      return (await body(supplyDemand.GET('/api/supply-demand/audit', { params: { query } }))) as AuditPage;
    case 'financing':
      return await body(financing.GET('/api/financing/audit', { params: { query } }));
  }
}

export function useTrail(service: AuditedService, filter: Omit<TrailQuery, 'cursor'>) {
  return useInfiniteQuery({
    queryKey: ['audit', service, filter],
    queryFn: ({ pageParam }) => readTrail(service, { ...filter, ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
