import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export function useMeasureSummary() {
  return useQuery({
    queryKey: ['measures', 'summary'],
    queryFn: async () => await body(library.GET('/api/library/measures/summary', {})),
  });
}

/** Plans have a few dozen targets; the overview shows up to 200. */
export function useAllTargets() {
  return useQuery({
    queryKey: ['targets', 'all'],
    queryFn: async () => await body(library.GET('/api/library/targets', { params: { query: { size: 200 } } })),
  });
}
