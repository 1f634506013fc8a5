import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { CodeEntry, CodeTable } from '../model';

export function useCodes(table: CodeTable, query: { q?: string; page: number; size: number }) {
  return useQuery({
    queryKey: ['codes', 'list', table, query],
    queryFn: async () =>
      (await body(
        library.GET('/api/library/codes/{table}', { params: { path: { table }, query } }),
      )) as unknown as Page<CodeEntry>,
    placeholderData: keepPreviousData,
  });
}
