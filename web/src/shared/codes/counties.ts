import { useQuery } from '@tanstack/react-query';
import { fetchCodes } from './fetchCodes';

/** The city that this installation serves (GB/T 2260). */
export const city = '510300';

/** The city's districts and counties, as options of a filter. */
export function useCountyOptions(): { value: string; label: string }[] {
  const counties = useQuery({
    queryKey: ['codes', 'divisions', city, ''],
    queryFn: () => fetchCodes('divisions', { parent: city }),
    staleTime: 60 * 60_000,
  });
  return (counties.data ?? []).map((entry) => ({ value: entry.code, label: entry.name }));
}
