import { FlagList } from './FlagList';
import type { Project } from './model';
import { acceptFlag } from './requests/acceptFlag';
import { justifyFlag } from './requests/justifyFlag';

/** The flags of a project's form. */
export function FlagNotice({ project }: { project: Project }) {
  return (
    <FlagList
      flags={project.flags}
      of={{
        id: project.id,
        version: project.version,
        acceptable: project.actions.includes('ACCEPT_FLAG'),
        justifiable: project.actions.includes('EDIT'),
        accept: (code) => acceptFlag(project.id, project.version, code),
        justify: (code, text) => justifyFlag(project.id, project.version, code, text),
        refresh: [['project', project.id], ['projects']],
      }}
    />
  );
}
