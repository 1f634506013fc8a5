/** Where to send the browser to sign in and come back to the page it is on. */
export function loginAddress(returnTo = window.location.pathname + window.location.search): string {
  return `/login?return=${encodeURIComponent(returnTo)}`;
}

export function registerAddress(returnTo = '/enterprise'): string {
  return `/register?return=${encodeURIComponent(returnTo)}`;
}
