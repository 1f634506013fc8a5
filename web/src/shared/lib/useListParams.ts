import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export interface ListParams {
  page: number;
  size: number;
  sort: string | undefined;
  /** Every filter of the list by its name in the API, as it stands in the address. */
  filters: Record<string, string>;
  /** `instead` leaves no way back to what the address said before. */
  change: (changes: Record<string, string | undefined>, instead?: boolean) => void;
  goTo: (page: number, size: number) => void;
  clear: () => void;
  /** Shows the list by exactly these filters and this order; `instead` leaves no way back to what the address said before. */
  show: (filters: Record<string, string>, sort: string | undefined, instead?: boolean) => void;
  /** The filters without what chooses the list. */
  chosen: Record<string, string>;
  isFiltered: boolean;
  /** Whether the address says anything at all. */
  isAsked: boolean;
}

const reserved = new Set(['page', 'size', 'sort']);

const none: readonly string[] = [];

/**
 * Filters, sorting and page of a list live in the address, so that a view can be shared and the back button works.
 * `kept` names what is no filter of the list but chooses it, such as a tab.
 */
export function useListParams(kept: readonly string[] = none, defaultSize = 20): ListParams {
  const [search, setSearch] = useSearchParams();

  const change = useCallback(
    (changes: Record<string, string | undefined>, instead = false) =>
      setSearch(
        (previous) => {
          const next = new URLSearchParams(previous);
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined || value === '') {
              next.delete(name);
            } else {
              next.set(name, value);
            }
          }
          next.delete('page');
          return next;
        },
        { replace: instead },
      ),
    [setSearch],
  );

  const goTo = useCallback(
    (page: number, size: number) =>
      setSearch((previous) => {
        const next = new URLSearchParams(previous);
        next.set('page', String(page));
        if (size === defaultSize) {
          next.delete('size');
        } else {
          next.set('size', String(size));
        }
        return next;
      }),
    [setSearch, defaultSize],
  );

  const clear = useCallback(
    () => setSearch((previous) => new URLSearchParams([...previous].filter(([name]) => kept.includes(name)))),
    [setSearch, kept],
  );

  const show = useCallback(
    (filters: Record<string, string>, sort: string | undefined, instead = false) =>
      setSearch(
        (previous) => {
          const next = new URLSearchParams([...previous].filter(([name]) => kept.includes(name)));
          for (const [name, value] of Object.entries(filters)) {
            next.set(name, value);
          }
          if (sort) {
            next.set('sort', sort);
          }
          return next;
        },
        { replace: instead },
      ),
    [setSearch, kept],
  );

  return useMemo(() => {
    const filters = Object.fromEntries([...search.entries()].filter(([name]) => !reserved.has(name)));
    const chosen = Object.fromEntries(Object.entries(filters).filter(([name]) => !kept.includes(name)));
    return {
      page: positive(search.get('page'), 1),
      size: positive(search.get('size'), defaultSize),
      sort: search.get('sort') ?? undefined,
      filters,
      change,
      goTo,
      clear,
      show,
      chosen,
      isFiltered: Object.keys(chosen).length > 0,
      isAsked: search.size > 0,
    };
  }, [search, defaultSize, kept, change, goTo, clear, show]);
}

function positive(text: string | null, fallback: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : fallback;
}

/** What a list asks the API for: text of the address, which the service checks and answers with 400 when it is wrong. */
export function listQuery<Query extends object>(params: ListParams): Query {
  return {
    ...params.filters,
    ...(params.sort ? { sort: params.sort } : {}),
    page: params.page,
    size: params.size,
  } as Query;
}
