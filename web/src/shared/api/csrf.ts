let token: string | undefined;

/** The token that the gateway asks for on unsafe requests; it comes with the session and is kept in memory only. */
export function csrfToken(): string | undefined {
  return token;
}

export function rememberCsrfToken(value: string | undefined): void {
  token = value;
}
