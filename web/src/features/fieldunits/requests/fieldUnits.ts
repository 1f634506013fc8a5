import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Library } from '@/shared/api/schemas';

export type FieldUnits = Library['FieldUnits'];

export function useFieldUnits() {
  return useQuery({
    queryKey: ['field-units'],
    queryFn: async () => (await body(library.GET('/api/library/field-units'))).items,
  });
}

export async function changeFieldUnits({ field, version }: FieldUnits, coUnits: string[]): Promise<FieldUnits> {
  const params = { path: { field }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.PUT('/api/library/field-units/{field}', { params, body: { coUnits } }));
}
