import { uploadFile } from '@/shared/api/uploadFile';
import type { Attachment, AttachmentKind } from '../model';
import { permitKinds } from '../model';

export interface Upload {
  file: File;
  kind: AttachmentKind;
  name: string;
  idempotencyKey: string;
}

/** Sends one file of a project. */
export async function uploadAttachment(
  project: string,
  upload: Upload,
  onProgress: (percent: number) => void,
): Promise<Attachment> {
  const permitKind = permitKinds.find((kind) => kind === upload.kind);
  const query = new URLSearchParams({
    kind: upload.kind,
    name: upload.name,
    ...(permitKind ? { permitKind } : {}),
  });
  const path = `/api/library/projects/${project}/attachments?${query}`;
  return await uploadFile(path, upload.file, upload.idempotencyKey, onProgress);
}
