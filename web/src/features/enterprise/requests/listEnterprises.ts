import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { type ListParams, listQuery } from '@/shared/lib/useListParams';
import type { EnterpriseRow } from '../model';

export function useEnterprises(params: ListParams) {
  const query = listQuery(params);
  return useQuery({
    queryKey: ['enterprises', query],
    queryFn: async () =>
      (await body(library.GET('/api/library/enterprises', { params: { query } }))) as unknown as Page<EnterpriseRow>,
    placeholderData: keepPreviousData,
  });
}
