import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { usePerson } from '@/shared/session/SessionContext';
import type { AttachmentKind } from '../model';
import { type Sending, UploadStore } from './uploadStore';

const stores = new Map<string, UploadStore>();

function storeOf(project: string, username: string): UploadStore {
  const place = `${project}:${username}`;
  const store = stores.get(place) ?? new UploadStore(project, username);
  stores.set(place, store);
  return store;
}

/** The person's files on their way to a project, wherever they were chosen. */
export function useUploads(project: string) {
  const queries = useQueryClient();
  const { username } = usePerson();
  const store = storeOf(project, username);
  const sendings = useSyncExternalStore(store.subscribe, store.current);
  const stored = () => queries.invalidateQueries({ queryKey: ['project', project] });
  return {
    sendings,
    add: (files: readonly File[], kind: AttachmentKind) => store.add(files, kind, stored),
    again: (sending: Sending) => store.again(sending, stored),
    drop: (key: string) => store.drop(key),
  };
}
