import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Plan, PlanInput } from '../model';

export function usePlan(project: string) {
  return useQuery({
    queryKey: ['project', project, 'plan'],
    queryFn: async () =>
      await body(library.GET('/api/library/projects/{id}/plan', { params: { path: { id: project } } })),
  });
}

export async function changePlan(project: string, version: number, input: PlanInput): Promise<Plan> {
  const params = { path: { id: project }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.PUT('/api/library/projects/{id}/plan', { params, body: input }));
}
