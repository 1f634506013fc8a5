import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

/** What stands somewhere in the library with this word; nothing is asked for without one. */
export function useFound(word: string) {
  return useQuery({
    queryKey: ['search', word],
    queryFn: async () => (await body(library.GET('/api/library/search', { params: { query: { q: word } } }))).items,
    enabled: word !== '',
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}
