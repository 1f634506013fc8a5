import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { uploadFile } from '@/shared/api/uploadFile';
import type { Credential, CredentialKind } from '../model';

export function useCredentials(id: string) {
  return useQuery({
    queryKey: ['credentials', id],
    queryFn: async () =>
      await body(library.GET('/api/library/enterprises/{id}/credentials', { params: { path: { id } } })),
  });
}

export interface CredentialUpload {
  file: File;
  kind: CredentialKind;
  idempotencyKey: string;
}

export async function uploadCredential(
  id: string,
  { file, kind, idempotencyKey }: CredentialUpload,
  onProgress: (percent: number) => void,
): Promise<Credential> {
  const name = file.name.replace(/\.[^.]*$/, '').slice(0, 120) || file.name.slice(0, 120);
  const query = new URLSearchParams({ kind, name });
  return await uploadFile(`/api/library/enterprises/${id}/credentials?${query}`, file, idempotencyKey, onProgress);
}

export async function removeCredential(id: string, { id: credential, version }: Credential): Promise<Credential> {
  const params = { path: { id, credential }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.POST('/api/library/enterprises/{id}/credentials/{credential}/removal', { params }));
}
