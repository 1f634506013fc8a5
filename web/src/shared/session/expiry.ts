const listeners = new Set<() => void>();
let expired = false;

/** Set once an answer says that the session is over. */
export const sessionExpiry = {
  notice(): void {
    expired = true;
    for (const listener of listeners) {
      listener();
    }
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  has(): boolean {
    return expired;
  },
};
