import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import type { EditionCheck, Kind } from '../model';

export function useEditions(round: string) {
  return useQuery({
    queryKey: ['collection-rounds', round, 'editions'],
    queryFn: async () =>
      (
        await body(
          supplyDemand.GET('/api/supply-demand/collection-rounds/{collection}/editions', {
            params: { path: { collection: round } },
          }),
        )
      ).items,
  });
}

export function useComparison(round: string, other: string) {
  return useQuery({
    queryKey: ['collection-rounds', round, 'comparison', other],
    queryFn: async () =>
      await body(
        supplyDemand.GET('/api/supply-demand/collection-rounds/{collection}/comparison', {
          params: { path: { collection: round }, query: { with: other } },
        }),
      ),
  });
}

/** Whether a workbook says what the edition says. */
export async function checkWorkbook(round: string, number: number, file: File): Promise<EditionCheck> {
  return await body(
    supplyDemand.POST('/api/supply-demand/collection-rounds/{collection}/editions/{number}/checked-workbook', {
      params: { path: { collection: round, number } },
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file as never,
      bodySerializer: (sent: unknown) => sent as Blob,
    }),
  );
}

const at = (round: string, number: number) => `/api/supply-demand/collection-rounds/${round}/editions/${number}`;

export const workbookOf = (round: string, number: number): string => `${at(round, number)}/workbook`;

export const openDataOf = (round: string, number: number, kind: Kind, format: 'JSON' | 'CSV'): string =>
  `${at(round, number)}/open-data?kind=${kind}&format=${format}`;
