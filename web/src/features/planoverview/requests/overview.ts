import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { TargetRow } from '../model';

export function useMeasureSummary() {
  return useQuery({
    queryKey: ['measures', 'summary'],
    queryFn: async () => await body(library.GET('/api/library/measures/summary', {})),
  });
}

const size = 200;

/** Every target: what is counted by light has to be all of them. Plans have a few dozen; pages end at 10,000 rows. */
export function useAllTargets() {
  return useQuery({
    queryKey: ['targets', 'all'],
    queryFn: async () => {
      const items: TargetRow[] = [];
      for (let page = 1; page * size <= 10_000; page++) {
        const found = await body(library.GET('/api/library/targets', { params: { query: { size, page } } }));
        items.push(...found.items);
        if (found.items.length < size) {
          break;
        }
      }
      return { items };
    },
  });
}
