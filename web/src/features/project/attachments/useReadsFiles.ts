import { useIs } from '@/shared/session/SessionContext';

/** Whether the person may see a project's files and print it: neither the central bank nor the finance bureau may. */
export function useReadsFiles(): boolean {
  return useIs(
    'enterprise',
    'district-reviewer',
    'bureau-reviewer',
    'commission-preparer',
    'commission-approver',
    'auditor',
  );
}
