import { body, financing } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { ActionInput, CaseAction, DockingCase } from '../model';

const paths = {
  ACCEPTANCE: '/api/financing/cases/{id}/acceptance',
  DUE_DILIGENCE: '/api/financing/cases/{id}/due-diligence',
  PRE_EXAMINATION: '/api/financing/cases/{id}/pre-examination',
  CREDIT_APPROVAL: '/api/financing/cases/{id}/credit-approval',
  DECLINE: '/api/financing/cases/{id}/decline',
  REFUSAL: '/api/financing/cases/{id}/refusal',
  WITHDRAWAL: '/api/financing/cases/{id}/withdrawal',
} as const satisfies Record<CaseAction, string>;

export async function advanceCase(
  id: string,
  version: number,
  action: CaseAction,
  input: ActionInput,
): Promise<DockingCase> {
  const answer = financing.POST(paths[action], {
    params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
    body: input as never,
  });
  return await body(answer);
}
