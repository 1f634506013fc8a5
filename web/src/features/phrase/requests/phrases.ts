import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Library } from '@/shared/api/schemas';
import type { Phrase } from '@/shared/phrases/usePhrases';

export type PhraseInput = Library['PhraseRequest'];

export async function addPhrase(input: PhraseInput, key: string): Promise<Phrase> {
  const params = { header: { 'Idempotency-Key': key } };
  return await body(library.POST('/api/library/return-phrases', { params, body: input }));
}

export async function changePhrase({ id, version }: Phrase, input: PhraseInput): Promise<Phrase> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.PUT('/api/library/return-phrases/{id}', { params, body: input }));
}

export async function removePhrase({ id, version }: Phrase): Promise<unknown> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  return await body(library.DELETE('/api/library/return-phrases/{id}', { params }));
}
