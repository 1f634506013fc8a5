import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import type { Library } from '@/shared/api/schemas';

export type Phrase = Library['ReturnPhrase'];

/** The sentences that the person is offered when something goes back, and those that the person keeps. */
export function usePhrases(wanted = true) {
  return useQuery({
    queryKey: ['return-phrases'],
    queryFn: async () => (await body(library.GET('/api/library/return-phrases'))).items,
    enabled: wanted,
    staleTime: 60_000,
  });
}

/** Those for one field, its own first; what is for another field is left out. */
export function phrasesFor(phrases: Phrase[], field: string): Phrase[] {
  return [
    ...phrases.filter((phrase) => phrase.field === field),
    ...phrases.filter((phrase) => phrase.field === null || phrase.field === undefined),
  ];
}
