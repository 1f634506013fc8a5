import type { ListParams } from '@/shared/lib/useListParams';
import type { SavedView } from './requests';

/** Whether the list shows what the view says: the same filters in the same order, on whatever page. */
export function shows(params: Pick<ListParams, 'chosen' | 'sort'>, view: Pick<SavedView, 'filters' | 'sort'>): boolean {
  const names = Object.keys(view.filters);
  return (
    (view.sort ?? undefined) === params.sort &&
    names.length === Object.keys(params.chosen).length &&
    names.every((name) => view.filters[name] === params.chosen[name])
  );
}
