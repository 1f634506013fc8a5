import { useQuery } from '@tanstack/react-query';
import { body, financing } from '@/shared/api/client';
import type { DockingCase } from '../model';

export function useCase(id: string) {
  return useQuery({
    queryKey: ['case', id],
    queryFn: async () =>
      (await body(financing.GET('/api/financing/cases/{id}', { params: { path: { id } } }))) as unknown as DockingCase,
  });
}
