const prefix = 'draft:';

interface Kept<Values> {
  version: number;
  values: Values;
}

/** Typed but not yet stored data of this tab, by form; a newer version of the record on the server outdates it. */
export const draftStore = {
  read<Values>(key: string, version: number): Values | undefined {
    try {
      const text = sessionStorage.getItem(prefix + key);
      const kept = text ? (JSON.parse(text) as Kept<Values>) : undefined;
      return kept?.version === version ? kept.values : undefined;
    } catch {
      return undefined;
    }
  },
  write(key: string, version: number, values: object): void {
    try {
      sessionStorage.setItem(prefix + key, JSON.stringify({ version, values }));
    } catch {
      // A full or forbidden storage must not disturb typing.
    }
  },
  remove(key: string): void {
    sessionStorage.removeItem(prefix + key);
  },
  clear(): void {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) {
        sessionStorage.removeItem(key);
      }
    }
  },
};
