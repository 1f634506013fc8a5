import { csrfToken } from '@/shared/api/csrf';
import { Problem } from '@/shared/api/problem';
import { currentLanguage } from '@/shared/i18n/i18n';
import { sessionExpiry } from '@/shared/session/expiry';

/** Sends one file with its SHA-256; by XMLHttpRequest, as `fetch` tells nothing about how far an upload is. */
export async function uploadFile<Stored>(
  path: string,
  file: File,
  idempotencyKey: string,
  onProgress: (percent: number) => void,
  ifMatch?: string,
): Promise<Stored> {
  const digest = await digestOf(file);
  return await new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.timeout = 10 * 60_000;
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('Idempotency-Key', idempotencyKey);
    request.setRequestHeader('Content-Digest', digest);
    if (ifMatch) {
      request.setRequestHeader('If-Match', ifMatch);
    }
    request.setRequestHeader('X-CSRF-Token', csrfToken() ?? '');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.round((loaded / total) * 100) : 0);
    request.onload = () => {
      if (request.status === 401) {
        sessionExpiry.notice();
      }
      if (request.status === 201) {
        resolve(request.response as Stored);
      } else {
        reject(new Problem(request.status, request.response ?? {}));
      }
    };
    request.onerror = () => reject(Problem.unreachable(undefined));
    request.ontimeout = () => reject(Problem.unreachable(undefined));
    request.send(file);
  });
}

/** RFC 9530, so that a cut or changed transfer is noticed. */
async function digestOf(file: File): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return `sha-256=:${btoa(String.fromCharCode(...sum))}:`;
}
