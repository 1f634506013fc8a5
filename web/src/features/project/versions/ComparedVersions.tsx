import { ProblemView } from '@/shared/ui/ProblemView';
import { QueryView } from '@/shared/ui/QueryView';
import { useReadsFiles } from '../attachments/useReadsFiles';
import type { Attachment, ProjectVersion } from '../model';
import { useVersionFiles } from '../requests/attachments';
import { CompareTable } from './CompareTable';

interface ComparedVersionsProps {
  project: string;
  left: ProjectVersion;
  right: ProjectVersion;
  all: boolean;
}

/** Two versions with their files; without files where the reader may not see any, or where they cannot be read now. */
export function ComparedVersions({ project, left, right, all }: ComparedVersionsProps) {
  const readsFiles = useReadsFiles();
  const files = useVersionFiles(project, left.number, right.number, readsFiles);
  if (!readsFiles) {
    return <CompareTable left={left} right={right} all={all} />;
  }
  if (files.isError) {
    return (
      <>
        <CompareTable left={left} right={right} all={all} />
        <ProblemView error={files.error} retry={() => void files.refetch()} />
      </>
    );
  }
  return (
    <QueryView query={files} rows={8}>
      {([before = [], after = []]) => (
        <CompareTable left={withFiles(left, before)} right={withFiles(right, after)} all={all} />
      )}
    </QueryView>
  );
}

function withFiles(version: ProjectVersion, files: Attachment[]) {
  return { ...version, form: { ...version.form, files } };
}
