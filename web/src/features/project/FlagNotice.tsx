import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Flag, Project } from './model';
import { acceptFlag } from './requests/acceptFlag';
import { justifyFlag } from './requests/justifyFlag';

const tones: Record<Flag['state'], Tone> = { OPEN: 'attention', JUSTIFIED: 'waiting', ACCEPTED: 'good' };

/** What does not fit together in the form: the enterprise may say why, a reviewer may accept it after a look. */
export function FlagNotice({ project }: { project: Project }) {
  const { t } = useTranslation();
  if (project.flags.length === 0) {
    return null;
  }
  const open = project.flags.some((flag) => flag.state !== 'ACCEPTED');
  return (
    <Alert
      className="alert-gap"
      type={open ? 'warning' : 'info'}
      showIcon
      title={t('project.flagsTitle')}
      description={
        <ul className="flags">
          {project.flags.map((flag) => (
            <FlagLine key={flag.code} flag={flag} project={project} />
          ))}
        </ul>
      }
    />
  );
}

function FlagLine({ flag, project }: { flag: Flag; project: Project }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const accepting = useActing({
    act: (code: Flag['code']) => acceptFlag(project.id, project.version, code),
    done: t('project.flagAccepted'),
    refresh: [['project', project.id], ['projects']],
  });
  return (
    <li className="flag">
      <div className="flag-words">
        <p>
          {bilingual(flag)} <StatusTag tone={tones[flag.state]}>{t(`project.flagState.${flag.state}`)}</StatusTag>
        </p>
        {flag.justification && (
          <p className="row-sub">
            {t('project.justified')}
            {flag.justification}
          </p>
        )}
        {flag.acceptedBy && <p className="row-sub">{t('project.acceptedBy', { name: flag.acceptedBy })}</p>}
      </div>
      {project.actions.includes('ACCEPT_FLAG') && flag.state !== 'ACCEPTED' && (
        <Button size="small" loading={accepting.isPending} onClick={() => accepting.mutate(flag.code)}>
          {t('project.acceptFlag')}
        </Button>
      )}
      {project.actions.includes('EDIT') && flag.state !== 'ACCEPTED' && <Justify flag={flag} project={project} />}
    </li>
  );
}

function Justify({ flag, project }: { flag: Flag; project: Project }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const [asked, setAsked] = useState(false);
  const justifying = useActing({
    act: (text: string) => justifyFlag(project.id, project.version, flag.code, text),
    done: t('project.flagJustified'),
    refresh: [['project', project.id]],
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button size="small" onClick={() => setAsked(true)}>
        {t(flag.justification ? 'project.changeJustification' : 'project.justifyFlag')}
      </Button>
      <ActionDialog<{ text: string }>
        open={asked}
        title={t('project.justifyTitle')}
        explanation={bilingual(flag)}
        confirm={t('project.justifyConfirm')}
        initialValues={{ text: flag.justification }}
        draft={{ key: `justify:${project.id}:${flag.code}`, version: project.version }}
        onClose={() => setAsked(false)}
        onConfirm={({ text }) => justifying.mutateAsync(text.trim())}
      >
        {() => <ReasonItem name="text" label={t('project.justification')} hint={t('project.justifyHint')} />}
      </ActionDialog>
    </>
  );
}
