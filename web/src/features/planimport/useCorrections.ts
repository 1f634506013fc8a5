import { useState } from 'react';
import { draftStore } from '@/shared/lib/draftStore';
import { usePerson } from '@/shared/session/SessionContext';
import { type MeasureDraft, measureDrafts, type Reading, type TargetDraft, targetDrafts } from './model';

/** What a person made of a reading. */
export interface Corrections {
  measures: MeasureDraft[];
  targets: TargetDraft[];
  bureaus: Record<string, string | undefined>;
}

const asRead = (reading: Reading): Corrections => ({
  measures: measureDrafts(reading),
  targets: targetDrafts(reading),
  bureaus: Object.fromEntries(reading.bureaus.map(({ name, bureau }) => [name, bureau])),
});

/** Another reading of the same text, by a later version of the platform, has other rows. */
const printOf = ({ measures, targets, unread }: Reading) =>
  measures.length * 1_000_000 + targets.length * 1_000 + unread.length;

/** Corrections are kept in this tab until they are stored or given up: leaving the page, or an expired session, costs nothing. */
export function useCorrections(document: string, reading: Reading) {
  const { username } = usePerson();
  const key = `plan-reading:${document}:${username}`;
  const [kept] = useState(() => draftStore.read<Corrections>(key));
  const found = kept?.version === printOf(reading) ? kept.values : undefined;
  const [corrections, setCorrections] = useState(() => found ?? asRead(reading));
  const [restored, setRestored] = useState(found !== undefined);
  const change = (part: Partial<Corrections>) => {
    const next = { ...corrections, ...part };
    setCorrections(next);
    draftStore.write(key, printOf(reading), next);
  };
  const forget = () => draftStore.remove(key);
  const beginAnew = () => {
    forget();
    setRestored(false);
    setCorrections(asRead(reading));
  };
  return { ...corrections, restored, change, forget, beginAnew };
}
