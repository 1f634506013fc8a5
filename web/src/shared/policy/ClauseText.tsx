import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { body, library } from '@/shared/api/client';

/** A rule's clause; the document that it names, when the policy library has it, is one click away. */
export function ClauseText({ clause }: { clause: string }) {
  const named = useQuery({
    queryKey: ['policy-documents', 'named', clause],
    queryFn: async () =>
      await body(library.GET('/api/library/policy-documents/named', { params: { query: { text: clause } } })),
    staleTime: 10 * 60_000,
    retry: false,
  });
  const document = named.data?.items[0];
  return document ? (
    <Link to={`/policy-library/${document.id}`} title={document.title}>
      {clause}
    </Link>
  ) : (
    clause
  );
}
