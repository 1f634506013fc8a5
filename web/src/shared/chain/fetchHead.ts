import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

/** Number and hash of the last record of the whitelist's chain; read anew after each decision. */
export function useChainHead() {
  return useQuery({
    queryKey: ['chain-head'],
    queryFn: async () => await body(library.GET('/api/library/whitelist/records/head', {})),
  });
}
