import { csrfToken } from '@/shared/api/csrf';
import { Problem } from '@/shared/api/problem';
import { currentLanguage } from '@/shared/i18n/i18n';

async function postToGateway(path: string): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Accept-Language': currentLanguage(),
      'X-CSRF-Token': csrfToken() ?? '',
    },
  }).catch((cause: unknown) => {
    throw Problem.unreachable(cause);
  });
  const answer: unknown = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw Problem.of(response, answer);
  }
  return answer;
}

/** Ends the session here and at the identity provider. */
export async function logOut(): Promise<void> {
  const { location } = (await postToGateway('/logout')) as { location?: string };
  window.location.assign(location ?? '/');
}

/** Reads the person's token anew, for instance after an enterprise was verified and its membership took effect. */
export async function refreshSession(): Promise<void> {
  await postToGateway('/session/refresh');
}
