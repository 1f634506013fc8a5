import { Button, Checkbox, Form } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { DateInput } from '@/shared/ui/Dates';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Consent, Project } from './model';
import { changeConsent } from './requests/changeConsent';

/** The enterprise lets banks see its contact and figures until a day, or stops that at once. */
export function ConsentAction({ project }: { project: Project }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const changing = useActing({
    act: (consent: Consent) => changeConsent(project.id, project.version, consent),
    done: t('project.consentChanged'),
    refresh: [['project', project.id], ['needs'], ['need']],
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button size="small" onClick={() => setAsked(true)}>
        {t('project.action.CHANGE_CONSENT')}
      </Button>
      <ActionDialog<Consent>
        open={asked}
        title={t('project.ask.CHANGE_CONSENT.title')}
        explanation={t('project.ask.CHANGE_CONSENT.words')}
        confirm={t('shared.action.save')}
        initialValues={{ given: project.consent?.given ?? false, until: project.consent?.until ?? null }}
        onClose={() => setAsked(false)}
        onConfirm={({ given, until }) => changing.mutateAsync(given ? { given, until: until ?? null } : { given })}
      >
        {() => <ConsentFields />}
      </ActionDialog>
    </>
  );
}

function ConsentFields() {
  const { t } = useTranslation();
  const given = Form.useWatch<boolean | undefined>('given');
  const label = t('project.f.consentUntil');
  return (
    <>
      <Form.Item name="given" valuePropName="checked">
        <Checkbox>{t('project.consentWords')}</Checkbox>
      </Form.Item>
      {given && (
        <Form.Item
          name="until"
          label={label}
          rules={[{ required: true, message: t('shared.required', { field: label }) }]}
        >
          <DateInput minDate={dayjs()} />
        </Form.Item>
      )}
    </>
  );
}
