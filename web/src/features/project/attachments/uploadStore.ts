import { newIdempotencyKey } from '@/shared/api/headers';
import { asProblem } from '@/shared/api/problem';
import { draftStore } from '@/shared/lib/draftStore';
import type { AttachmentKind } from '../model';
import { type Upload, uploadAttachment } from '../requests/uploadAttachment';

/** A file on its way; one that did not get through says why. Without `file` only its name outlived a reload. */
export interface Sending extends Omit<Upload, 'file'> {
  fileName: string;
  file?: File | undefined;
  percent: number;
  /** What the service said; empty when it could not be reached. */
  refusal?: string | undefined;
}

/**
 * The files on their way to one project, one after the other. They outlive the page that they were chosen on; what was refused
 * or cut stays listed, in this tab also after a reload, until it is sent again or dropped.
 */
export class UploadStore {
  private sendings: Sending[];
  private line = Promise.resolve();
  private readonly listeners = new Set<() => void>();
  private readonly key: string;

  constructor(
    private readonly project: string,
    username: string,
    private readonly sendOne: typeof uploadAttachment = uploadAttachment,
  ) {
    this.key = `uploads:${project}:${username}`;
    this.sendings = draftStore.read<Sending[]>(this.key)?.values ?? [];
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Sending[] => this.sendings;

  add(files: readonly File[], kind: AttachmentKind, stored: () => Promise<unknown>): void {
    for (const file of files) {
      const sending: Sending = {
        file,
        fileName: file.name,
        kind,
        name: nameOf(file),
        idempotencyKey: newIdempotencyKey(),
        percent: 0,
      };
      this.show([...this.sendings, sending]);
      this.queue({ ...sending, file }, stored);
    }
  }

  again({ file, ...sending }: Sending, stored: () => Promise<unknown>): void {
    if (file) {
      this.change(sending.idempotencyKey, { percent: 0, refusal: undefined });
      this.queue({ ...sending, file }, stored);
    }
  }

  drop(key: string): void {
    this.show(this.sendings.filter((each) => each.idempotencyKey !== key));
  }

  private queue(upload: Upload, stored: () => Promise<unknown>): void {
    this.line = this.line.then(() => this.send(upload, stored));
  }

  private async send({ file, kind, name, idempotencyKey }: Upload, stored: () => Promise<unknown>): Promise<void> {
    try {
      await this.sendOne(this.project, { file, kind, name, idempotencyKey }, (percent) =>
        this.change(idempotencyKey, { percent }),
      );
      this.drop(idempotencyKey);
      await stored();
    } catch (error) {
      this.change(idempotencyKey, { refusal: wordsOf(error) });
    }
  }

  private change(key: string, part: Partial<Sending>): void {
    this.show(this.sendings.map((each) => (each.idempotencyKey === key ? { ...each, ...part } : each)));
  }

  private show(sendings: Sending[]): void {
    this.sendings = sendings;
    const refused = sendings
      .filter((each) => each.refusal !== undefined)
      .map(({ file: _gone, ...kept }) => ({ ...kept, percent: 0 }));
    if (refused.length > 0) {
      draftStore.write(this.key, 0, refused);
    } else {
      draftStore.remove(this.key);
    }
    for (const listener of this.listeners) {
      listener();
    }
  }
}

function wordsOf(error: unknown): string {
  const problem = asProblem(error);
  return (
    problem.violations
      .map((violation) => violation.message)
      .filter(Boolean)
      .join(' ') || problem.detail
  );
}

/** The file's name without its ending; the service adds the one that the content asks for. */
function nameOf(file: File): string {
  const name = file.name
    .normalize('NFC')
    .replace(/\.(pdf|jpe?g|png|xlsx)$/i, '')
    .trim();
  return [...(name || 'file')].slice(0, 120).join('').trim();
}
