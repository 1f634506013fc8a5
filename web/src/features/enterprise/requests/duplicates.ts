import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Library } from '@/shared/api/schemas';
import type { Enterprise } from '../model';

export function useDuplicates(id: string) {
  return useQuery({
    queryKey: ['enterprise', id, 'duplicates'],
    queryFn: async () =>
      await body(library.GET('/api/library/enterprises/{id}/duplicates', { params: { path: { id } } })),
  });
}

export async function mergeEnterprise(
  enterprise: Enterprise,
  merger: Library['MergerRequest'],
): Promise<Library['MergerResponse']> {
  const params = { path: { id: enterprise.id }, header: { 'If-Match': ifMatch(enterprise.version) } };
  return await body(library.POST('/api/library/enterprises/{id}/duplicates/merger', { params, body: merger }));
}
