/** `If-Match` of a record as it was read; a later change by someone else is then answered with 412. */
export function ifMatch(version: number): string {
  return `"${version}"`;
}

/** A key that makes the repeat of one creating request harmless. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
