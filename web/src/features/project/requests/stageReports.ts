import { useQuery } from '@tanstack/react-query';
import { body, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import { uploadFile } from '@/shared/api/uploadFile';
import type { ProjectStage, StageReport } from '../model';

export function useStageReports(project: string) {
  return useQuery({
    queryKey: ['project', project, 'stage'],
    queryFn: async () =>
      await body(library.GET('/api/library/projects/{id}/stage-reports', { params: { path: { id: project } } })),
  });
}

export interface StageSaid {
  stage: ProjectStage;
  day: string;
  note?: string | undefined;
  file: File;
  idempotencyKey: string;
}

export async function reportStage(project: string, said: StageSaid): Promise<StageReport> {
  const { stage, day, note, file } = said;
  const name = file.name.replace(/\.[^.]*$/, '').slice(0, 120) || 'evidence';
  const query = new URLSearchParams({ stage, day, name, ...(note ? { note } : {}) });
  const path = `/api/library/projects/${project}/stage-reports?${query}`;
  return await uploadFile(path, file, said.idempotencyKey, () => undefined);
}

const at = (project: string, { id, version }: StageReport) => ({
  path: { id: project, report: id },
  header: { 'If-Match': ifMatch(version) },
});

export async function confirmStage(project: string, report: StageReport): Promise<StageReport> {
  const params = at(project, report);
  return await body(library.POST('/api/library/projects/{id}/stage-reports/{report}/confirmation', { params }));
}

export async function returnStageReport(project: string, report: StageReport, reason: string): Promise<StageReport> {
  const answer = library.POST('/api/library/projects/{id}/stage-reports/{report}/return', {
    params: at(project, report),
    body: { reason },
  });
  return await body(answer);
}

export async function correctStage(
  project: string,
  report: StageReport,
  correction: { day: string; reason: string },
): Promise<StageReport> {
  const answer = library.POST('/api/library/projects/{id}/stage-reports/{report}/correction', {
    params: at(project, report),
    body: correction,
  });
  return await body(answer);
}

export async function withdrawStageReport(project: string, report: StageReport): Promise<StageReport> {
  const params = at(project, report);
  return await body(library.POST('/api/library/projects/{id}/stage-reports/{report}/withdrawal', { params }));
}
