import { useQuery } from '@tanstack/react-query';
import { body } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Library } from '@/shared/api/schemas';
import { clientOf, type Service } from '@/shared/api/services';

export type SavedView = Library['SavedView'];
export type SavedViewInput = Library['SavedViewRequest'];

/** The service whose list it is, and the list's name in it. */
export interface ViewsOf {
  service: Service;
  list: string;
}

const pathOf = (service: ViewsOf['service']) => `/api/${service}/saved-views` as '/api/library/saved-views';
const oneOf = (service: ViewsOf['service']) =>
  `/api/${service}/saved-views/{view}` as '/api/library/saved-views/{view}';
const startOf = (service: ViewsOf['service']) =>
  `/api/${service}/saved-views/{view}/start` as '/api/library/saved-views/{view}/start';

export const keyOf = ({ service, list }: ViewsOf) => ['saved-views', service, list] as const;

export function useSavedViews(of: ViewsOf) {
  return useQuery({
    queryKey: keyOf(of),
    queryFn: async () =>
      (await body(clientOf[of.service].GET(pathOf(of.service), { params: { query: { list: of.list } } }))).items,
    staleTime: 60_000,
  });
}

export async function addView({ service }: ViewsOf, input: SavedViewInput, key: string): Promise<SavedView> {
  const params = { header: { 'Idempotency-Key': key } };
  return await body(clientOf[service].POST(pathOf(service), { params, body: input }));
}

export async function changeView({ service }: ViewsOf, view: SavedView, input: SavedViewInput): Promise<SavedView> {
  const params = { path: { view: view.id }, header: { 'If-Match': ifMatch(view.version) } };
  return await body(clientOf[service].PUT(oneOf(service), { params, body: input }));
}

export async function removeView({ service }: ViewsOf, view: SavedView): Promise<unknown> {
  const params = { path: { view: view.id }, header: { 'If-Match': ifMatch(view.version) } };
  return await body(clientOf[service].DELETE(oneOf(service), { params }));
}

/** The list begins with the view, or with everything again. */
export async function beginWith({ service }: ViewsOf, view: SavedView, begins: boolean): Promise<unknown> {
  const params = { path: { view: view.id } };
  return await body(
    begins
      ? clientOf[service].PUT(startOf(service), { params })
      : clientOf[service].DELETE(startOf(service), { params }),
  );
}
