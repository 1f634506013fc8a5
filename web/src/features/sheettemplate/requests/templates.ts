import { useQuery } from '@tanstack/react-query';
import { body, supplyDemand } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { SupplyDemand } from '@/shared/api/schemas';
import { type Layout, pathOf, type Template } from '../model';

export function useTemplates() {
  return useQuery({
    queryKey: ['sheet-templates'],
    queryFn: async () => (await body(supplyDemand.GET('/api/supply-demand/sheet-templates', {}))).items,
  });
}

export function useTemplate(kind: string) {
  return useQuery({
    queryKey: ['sheet-templates', kind],
    queryFn: async () =>
      await body(supplyDemand.GET('/api/supply-demand/sheet-templates/{kind}', { params: { path: { kind } } })),
  });
}

const at = ({ kind, version }: Template) => ({
  path: { kind: pathOf(kind) },
  header: { 'If-Match': ifMatch(version) },
});

export async function draftTemplate(template: Template, layout: Layout): Promise<Template> {
  return await body(
    supplyDemand.PUT('/api/supply-demand/sheet-templates/{kind}/draft', { params: at(template), body: layout }),
  );
}

export async function discardDraft(template: Template): Promise<Template> {
  return await body(supplyDemand.DELETE('/api/supply-demand/sheet-templates/{kind}/draft', { params: at(template) }));
}

export async function releaseTemplate(template: Template): Promise<Template> {
  return await body(
    supplyDemand.POST('/api/supply-demand/sheet-templates/{kind}/draft/release', { params: at(template) }),
  );
}

export async function tryRow(
  kind: Template['kind'],
  number: number,
  values: Record<string, string>,
): Promise<SupplyDemand['RowTrialOutcome']> {
  return await body(
    supplyDemand.POST('/api/supply-demand/sheet-templates/{kind}/versions/{number}/trial', {
      params: { path: { kind: pathOf(kind), number } },
      body: { values },
    }),
  );
}
