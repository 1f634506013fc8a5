import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { pageOf } from '@/shared/api/page';

export const entriesShown = 20;

/** Some of a batch's projects, with what each rule says of them. */
export function useBatchEntries(id: string, page: number) {
  return useQuery({
    queryKey: ['batch', id, 'entries', page],
    queryFn: async () =>
      pageOf(
        await body(
          library.GET('/api/library/whitelist/batches/{id}/entries', {
            params: { path: { id }, query: { page: String(page) as never, size: String(entriesShown) as never } },
          }),
        ),
      ),
    placeholderData: keepPreviousData,
  });
}
