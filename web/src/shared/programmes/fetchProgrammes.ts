import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

/** The programmes that rules belong to, with their names in both languages. */
export function useProgrammes() {
  return useQuery({
    queryKey: ['policy-programmes'],
    queryFn: async () => (await body(library.GET('/api/library/policy-programmes', {}))).items,
  });
}
