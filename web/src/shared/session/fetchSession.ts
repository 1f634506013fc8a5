import { rememberCsrfToken } from '@/shared/api/csrf';
import { Problem } from '@/shared/api/problem';
import type { Session } from './session';

export async function fetchSession(): Promise<Session> {
  const response = await fetch('/session', { headers: { Accept: 'application/json' } }).catch((cause: unknown) => {
    throw Problem.unreachable(cause);
  });
  if (!response.ok) {
    throw Problem.of(response, await response.json().catch(() => ({})));
  }
  const session = (await response.json()) as Session;
  rememberCsrfToken(session.authenticated ? session.csrfToken : undefined);
  return session;
}
