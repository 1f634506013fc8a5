import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { FieldReason } from '@/shared/ui/ReturnDialog';
import type { Enterprise } from '../model';

export async function returnEnterprise(id: string, version: number, reasons: FieldReason[]): Promise<Enterprise> {
  const answer = library.POST('/api/library/enterprises/{id}/return', {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: { reasons },
  });
  return await body(answer);
}
