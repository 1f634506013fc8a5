import { body, financing, library, supplyDemand } from '@/shared/api/client';
import type { CodeService, CodeTable, ImportReport, Missing } from '../model';

/** Sends the file to one service; with `preview` it only says what would change. */
export async function importCodes(
  service: CodeService,
  table: CodeTable,
  file: File,
  missing: Missing,
  preview: boolean,
): Promise<ImportReport> {
  const request = {
    params: { path: { table }, query: { preview, missing, source: file.name } },
    headers: { 'Content-Type': file.name.endsWith('.xlsx') ? 'application/octet-stream' : 'text/csv' },
    body: file as never,
    bodySerializer: (content: unknown) => content as Blob,
  };
  switch (service) {
    case 'library':
      return (await body(library.POST('/api/library/codes/{table}/versions', request))) as unknown as ImportReport;
    case 'supply-demand':
      return (await body(
        supplyDemand.POST('/api/supply-demand/codes/{table}/versions', request),
      )) as unknown as ImportReport;
    case 'financing':
      return (await body(financing.POST('/api/financing/codes/{table}/versions', request))) as unknown as ImportReport;
  }
}
