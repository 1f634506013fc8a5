import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '@/shared/i18n/marks';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Flag } from './model';

const tones: Record<Flag['state'], Tone> = { OPEN: 'attention', JUSTIFIED: 'waiting', ACCEPTED: 'good' };

/** Whose flags they are, and what the person may do with them. */
interface Flagged {
  id: string;
  version: number;
  acceptable: boolean;
  justifiable: boolean;
  accept: (code: Flag['code']) => Promise<unknown>;
  justify: (code: Flag['code'], text: string) => Promise<unknown>;
  refresh: readonly (readonly unknown[])[];
}

/** What does not fit together in a form: the enterprise may say why, a reviewer may accept it after a look. */
export function FlagList({ flags, of }: { flags: Flag[]; of: Flagged }) {
  const { t } = useTranslation();
  if (flags.length === 0) {
    return null;
  }
  const open = flags.some((flag) => flag.state !== 'ACCEPTED');
  return (
    <Alert
      className="alert-gap"
      type={open ? 'warning' : 'info'}
      showIcon
      title={t('project.flagsTitle')}
      description={
        <ul className="flags">
          {flags.map((flag) => (
            <FlagLine key={flag.code} flag={flag} of={of} />
          ))}
        </ul>
      }
    />
  );
}

function FlagLine({ flag, of }: { flag: Flag; of: Flagged }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const accepting = useActing({ act: of.accept, done: t('project.flagAccepted'), refresh: of.refresh });
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
      {of.acceptable && flag.state !== 'ACCEPTED' && (
        <Button size="small" loading={accepting.isPending} onClick={() => accepting.mutate(flag.code)}>
          {t('project.acceptFlag')}
        </Button>
      )}
      {of.justifiable && flag.state !== 'ACCEPTED' && <Justify flag={flag} of={of} />}
    </li>
  );
}

function Justify({ flag, of }: { flag: Flag; of: Flagged }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const [asked, setAsked] = useState(false);
  const justifying = useActing({
    act: (text: string) => of.justify(flag.code, text),
    done: t('project.flagJustified'),
    refresh: of.refresh,
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
        draft={{ key: `justify:${of.id}:${flag.code}`, version: of.version }}
        onClose={() => setAsked(false)}
        onConfirm={({ text }) => justifying.mutateAsync(text.trim())}
      >
        {() => <ReasonItem name="text" label={t('project.justification')} hint={t('project.justifyHint')} />}
      </ActionDialog>
    </>
  );
}
