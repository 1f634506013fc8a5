import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { LibraryQuery } from '@/shared/api/schemas';

export function useBalance(query: LibraryQuery<'getReserveBalance'>) {
  return useQuery({
    queryKey: ['reserve', 'balance', query],
    queryFn: async () => await body(library.GET('/api/library/reserve/balance', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
