import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';

export function useRetiredEquipment(id: string) {
  return useQuery({
    queryKey: ['project', id, 'retired-equipment'],
    queryFn: async () =>
      await body(library.GET('/api/library/projects/{id}/retired-equipment', { params: { path: { id } } })),
  });
}
