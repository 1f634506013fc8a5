import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { CodeTable, CodeVersion } from '../model';

export function useVersions(table: CodeTable) {
  return useQuery({
    queryKey: ['codes', 'versions', table],
    queryFn: async () =>
      (await body(
        library.GET('/api/library/codes/{table}/versions', { params: { path: { table } } }),
      )) as unknown as CodeVersion[],
  });
}
