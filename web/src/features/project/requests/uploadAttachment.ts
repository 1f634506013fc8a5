import { csrfToken } from '@/shared/api/csrf';
import { Problem } from '@/shared/api/problem';
import { currentLanguage } from '@/shared/i18n/i18n';
import { sessionExpiry } from '@/shared/session/expiry';
import type { Attachment, AttachmentKind } from '../model';
import { permitKinds } from '../model';

export interface Upload {
  file: File;
  kind: AttachmentKind;
  name: string;
  idempotencyKey: string;
}

/** Sends one file with its SHA-256; by XMLHttpRequest, as `fetch` tells nothing about how far an upload is. */
export async function uploadAttachment(
  project: string,
  upload: Upload,
  onProgress: (percent: number) => void,
): Promise<Attachment> {
  const digest = await digestOf(upload.file);
  const permitKind = permitKinds.find((kind) => kind === upload.kind);
  const query = new URLSearchParams({
    kind: upload.kind,
    name: upload.name,
    ...(permitKind ? { permitKind } : {}),
  });
  return await new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/library/projects/${project}/attachments?${query}`);
    request.responseType = 'json';
    request.timeout = 10 * 60_000;
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('Idempotency-Key', upload.idempotencyKey);
    request.setRequestHeader('Content-Digest', digest);
    request.setRequestHeader('X-CSRF-Token', csrfToken() ?? '');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.round((loaded / total) * 100) : 0);
    request.onload = () => {
      if (request.status === 401) {
        sessionExpiry.notice();
      }
      if (request.status === 201) {
        resolve(request.response as Attachment);
      } else {
        reject(new Problem(request.status, request.response ?? {}));
      }
    };
    request.onerror = () => reject(Problem.unreachable(undefined));
    request.ontimeout = () => reject(Problem.unreachable(undefined));
    request.send(upload.file);
  });
}

/** RFC 9530, so that a cut or changed transfer is noticed. */
async function digestOf(file: File): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return `sha-256=:${btoa(String.fromCharCode(...sum))}:`;
}
