import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '@/shared/i18n/i18n';
import { sessionExpiry } from '@/shared/session/expiry';
import { csrfToken } from './csrf';
import type { paths as FinancingPaths } from './generated/financing';
import type { paths as LibraryPaths } from './generated/library';
import type { paths as SupplyDemandPaths } from './generated/supply-demand';
import { Problem } from './problem';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

const house: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    const token = csrfToken();
    if (token && !safeMethods.has(request.method)) {
      request.headers.set('X-CSRF-Token', token);
    }
    return request;
  },
};

function client<Paths extends object>() {
  // Looked up at each call: tests put their own fetch in its place.
  const made = createClient<Paths>({ baseUrl: window.location.origin, fetch: (request) => globalThis.fetch(request) });
  made.use(house);
  return made;
}

/** One typed client per service; each path carries its service's prefix, as the gateway rewrites nothing. */
export const library = client<LibraryPaths>();
export const supplyDemand = client<SupplyDemandPaths>();
export const financing = client<FinancingPaths>();

interface Answer<Body> {
  data?: Body;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; anything else becomes a {@link Problem}. */
export async function body<Body>(answer: Promise<Answer<Body>>): Promise<NonNullable<Body>> {
  try {
    return await bodyUnasked(answer);
  } catch (cause) {
    if (cause instanceof Problem && cause.isSignedOut) {
      sessionExpiry.notice();
    }
    throw cause;
  }
}

/** The same for what the app asks by itself: that the session has ended is said when the person does something, not while they type. */
export async function bodyUnasked<Body>(answer: Promise<Answer<Body>>): Promise<NonNullable<Body>> {
  const { data, error, response } = await answer.catch((cause: unknown) => {
    throw Problem.unreachable(cause);
  });
  if (!response.ok) {
    throw Problem.of(response, error);
  }
  return data as NonNullable<Body>;
}
