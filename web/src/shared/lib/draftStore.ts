const prefix = 'draft:';

export interface Kept<Values> {
  version: number;
  values: Values;
}

/** Typed but not yet stored data of this tab, by form, with the version of the record that it was typed into. */
export const draftStore = {
  read<Values>(key: string): Kept<Values> | undefined {
    try {
      const text = sessionStorage.getItem(prefix + key);
      return text ? (JSON.parse(text) as Kept<Values>) : undefined;
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
