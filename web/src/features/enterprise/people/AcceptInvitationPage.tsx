import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { usePerson } from '@/shared/session/SessionContext';
import { applyViolations } from '@/shared/ui/applyViolations';
import { EmptyView } from '@/shared/ui/EmptyView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { acceptInvitation } from '../requests/acceptInvitation';

/** A person who was invited gives the code and joins the enterprise. */
export default function AcceptInvitationPage() {
  const { t } = useTranslation();
  const { organisation } = usePerson();
  return (
    <>
      <PageHeader
        title={t('enterprise.people.acceptTitle')}
        facts={t('enterprise.people.acceptHint')}
        back={{ to: '/enterprise', text: t('enterprise.ownTitle') }}
      />
      <Panel>{organisation ? <EmptyView title={t('enterprise.people.belongs')} /> : <CodeForm />}</Panel>
    </>
  );
}

function CodeForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<{ code: string }>();
  const [refusal, setRefusal] = useState<string>();
  const accepting = useActing({
    act: ({ code }: { code: string }) => acceptInvitation(code),
    done: t('enterprise.people.accepted'),
    refresh: [['enterprise'], ['enterprises'], ['todos', 'library']],
    onDone: () => void navigate('/enterprise'),
    onProblem: toldByDialog,
  });
  const send = (typed: { code: string }) => {
    setRefusal(undefined);
    accepting.mutate(typed, {
      onError: (error) => {
        const problem = asProblem(error);
        if (applyViolations(form, problem).length > 0 || problem.violations.length === 0) {
          setRefusal(problem.detail || problem.title || t('shared.problem.failedHint'));
        }
      },
    });
  };
  return (
    <Form form={form} layout="vertical" onFinish={send}>
      {refusal && (
        <div role="alert">
          <Alert className="alert-gap" type="error" showIcon title={refusal} />
        </div>
      )}
      <Form.Item
        name="code"
        label={t('enterprise.people.code')}
        extra={t('enterprise.people.codeHint')}
        rules={[{ required: true, message: t('shared.required', { field: t('enterprise.people.code') }) }]}
      >
        <Input maxLength={40} className="figure" autoComplete="one-time-code" spellCheck={false} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={accepting.isPending}>
        {t('enterprise.people.accept')}
      </Button>
    </Form>
  );
}
