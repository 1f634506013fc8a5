import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useIs } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import type { Project } from './model';
import { copyProject } from './requests/copyProject';

/** Makes a new draft of this project, for the enterprise's own people. */
export function CopyAction({ project }: { project: Project }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const own = useIs('enterprise');
  const [asked, setAsked] = useState(false);
  const copy = useOnce({ kind: `copy:${project.id}`, list: '/projects', create: copyProject });
  const copying = useActing({
    act: () => copy(project.id),
    done: t('project.copy.done'),
    refresh: [['projects'], ['todos', 'library']],
    onDone: (draft) => void navigate(`/projects/${draft.id}/edit`),
    onProblem: toldByDialog,
  });
  return own ? (
    <>
      <Button icon={<CopyOutlined aria-hidden="true" />} onClick={() => setAsked(true)}>
        {t('project.copy.action')}
      </Button>
      <ActionDialog
        open={asked}
        title={t('project.copy.action')}
        explanation={t('project.copy.words', { name: project.name })}
        confirm={t('project.copy.confirm')}
        onClose={() => setAsked(false)}
        onConfirm={() => copying.mutateAsync(undefined)}
      />
    </>
  ) : null;
}
