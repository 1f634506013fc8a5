import { body, library } from '@/shared/api/client';

export async function removeAttachment(project: string, attachment: string): Promise<unknown> {
  const params = { path: { id: project, attachment } };
  return await body(library.DELETE('/api/library/projects/{id}/attachments/{attachment}', { params }));
}
