import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newIdempotencyKey } from '@/shared/api/headers';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { AttachmentKind } from '../model';
import { type Upload, uploadAttachment } from '../requests/uploadAttachment';

export interface Sending extends Upload {
  percent: number;
  problem?: Problem | undefined;
}

/** Files on their way, one after the other; what was refused or cut stays until it is sent again or dropped. */
export function useUploads(project: string) {
  const queries = useQueryClient();
  const [sendings, setSendings] = useState<Sending[]>([]);
  const line = useRef(Promise.resolve());

  const change = (key: string, part: Partial<Sending>) =>
    setSendings((known) => known.map((each) => (each.idempotencyKey === key ? { ...each, ...part } : each)));
  const drop = (key: string) => setSendings((known) => known.filter((each) => each.idempotencyKey !== key));

  const send = async (upload: Upload) => {
    const key = upload.idempotencyKey;
    change(key, { percent: 0, problem: undefined });
    try {
      await uploadAttachment(project, upload, (percent) => change(key, { percent }));
      drop(key);
      await queries.invalidateQueries({ queryKey: ['project', project] });
    } catch (error) {
      change(key, { problem: asProblem(error) });
    }
  };
  const queue = (upload: Upload) => {
    line.current = line.current.then(() => send(upload));
  };

  return {
    sendings,
    add: (files: readonly File[], kind: AttachmentKind) => {
      const uploads = files.map((file) => ({
        file,
        kind,
        name: nameOf(file),
        idempotencyKey: newIdempotencyKey(),
      }));
      setSendings((known) => [...known, ...uploads.map((upload) => ({ ...upload, percent: 0 }))]);
      uploads.forEach(queue);
    },
    again: (sending: Sending) => {
      change(sending.idempotencyKey, { percent: 0, problem: undefined });
      queue(sending);
    },
    drop,
  };
}

/** The file's name without its ending; the service adds the one that the content asks for. */
function nameOf(file: File): string {
  const name = file.name
    .normalize('NFC')
    .replace(/\.(pdf|jpe?g|png|xlsx)$/i, '')
    .trim();
  return [...(name || 'file')].slice(0, 120).join('').trim();
}
