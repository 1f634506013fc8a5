import { currentLanguage } from '@/shared/i18n/i18n';

/** Where to sign in and come back to the page it is on; the sign-in page speaks the language of this one. */
export function loginAddress(returnTo = window.location.pathname + window.location.search): string {
  return address('/login', returnTo);
}

export function registerAddress(returnTo = '/enterprise'): string {
  return address('/register', returnTo);
}

function address(page: string, returnTo: string): string {
  return `${page}?return=${encodeURIComponent(returnTo)}&language=${currentLanguage()}`;
}
