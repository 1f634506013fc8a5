import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use } from 'react';
import { fetchSession } from './fetchSession';
import type { Person, Role, Session } from './session';

const SessionContext = createContext<Session | undefined>(undefined);

export const sessionQuery = { queryKey: ['session'], queryFn: fetchSession, staleTime: 5 * 60_000, retry: 1 };

/** Reads the session once; `children` decides what to show while it is unknown, and when it cannot be read. */
export function useSessionQuery() {
  return useQuery(sessionQuery);
}

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) {
    throw new Error('no session around this component');
  }
  return session;
}

/** The signed-in person; pages that need one are only reachable when there is one. */
export function usePerson(): Person {
  const session = useSession();
  if (!session.authenticated) {
    throw new Error('nobody is signed in');
  }
  return session;
}

export function useIs(...roles: Role[]): boolean {
  const session = useSession();
  return session.authenticated && roles.some((role) => session.roles.includes(role));
}
