import { Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMarks } from '@/shared/i18n/marks';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { InstantText } from '@/shared/ui/Dates';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { type Enquiry, enquiryTones } from './model';
import { answerEnquiry, closeEnquiry, useEnquiry, withdrawEnquiry } from './requests/enquiries';

/** One enquiry with its answer; the enterprise that was asked answers here. */
export default function EnquiryPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [answering, setAnswering] = useState(false);
  const [closing, setClosing] = useState(false);
  const back = { to: '/enquiries', text: t('enquiry.backToList') };
  return (
    <PageQuery query={useEnquiry(id)} title={t('enquiry.one')} back={back}>
      {(enquiry) => (
        <>
          <PageHeader
            back={enquiry.side === 'RECEIVED' ? { ...back, to: '/enquiries?side=RECEIVED' } : back}
            title={enquiry.subject}
            tags={<StatusTag tone={enquiryTones[enquiry.state]}>{t(`enquiry.state.${enquiry.state}`)}</StatusTag>}
            facts={
              <>
                <Link to={`/catalogue/${enquiry.productId}`}>{enquiry.label}</Link>
                <span>{enquiry.supplier.name}</span>
              </>
            }
            actions={
              enquiry.state === 'OPEN' &&
              (enquiry.side === 'RECEIVED' ? (
                <>
                  <Button onClick={() => setClosing(true)}>{t('enquiry.close')}</Button>
                  <Button type="primary" onClick={() => setAnswering(true)}>
                    {t('enquiry.answer')}
                  </Button>
                </>
              ) : (
                <Withdraw enquiry={enquiry} />
              ))
            }
          />
          <Panel title={t('enquiry.words')}>
            <Words enquiry={enquiry} />
          </Panel>
          <CloseDialog open={closing} enquiry={enquiry} onClose={() => setClosing(false)} />
          <AnswerDialog open={answering} enquiry={enquiry} onClose={() => setAnswering(false)} />
        </>
      )}
    </PageQuery>
  );
}

function Words({ enquiry }: { enquiry: Enquiry }) {
  const { t } = useTranslation();
  const marks = useMarks();
  return (
    <ol className="timeline" aria-label={t('enquiry.words')}>
      <li className="timeline-item timeline-moving">
        <div className="timeline-title prewrap">{enquiry.message}</div>
        {enquiry.contact && <div>{t('enquiry.reach', { contact: enquiry.contact })}</div>}
        <div className="timeline-meta">
          {[enquiry.askerName, enquiry.askerOrganisation].filter(Boolean).join(marks.comma)}
          <InstantText value={enquiry.askedAt} full />
        </div>
      </li>
      {enquiry.endedAt ? (
        <li className="timeline-item">
          <div className="timeline-title prewrap">
            {enquiry.reason ? t('enquiry.closedBecause', { reason: enquiry.reason }) : t('enquiry.withdrawn')}
          </div>
          <div className="timeline-meta">
            <InstantText value={enquiry.endedAt} full />
          </div>
        </li>
      ) : enquiry.answer ? (
        <li className="timeline-item timeline-good">
          <div className="timeline-title prewrap">{enquiry.answer}</div>
          <div className="timeline-meta">
            {[enquiry.answeredBy, enquiry.supplier.name].filter(Boolean).join(marks.comma)}
            <InstantText value={enquiry.answeredAt} full />
          </div>
        </li>
      ) : (
        <li className="timeline-item">
          <div className="muted">{t(enquiry.side === 'RECEIVED' ? 'enquiry.toAnswer' : 'enquiry.noAnswer')}</div>
        </li>
      )}
    </ol>
  );
}

const refreshOf = ({ id }: Enquiry) => [['enquiry', id], ['enquiries'], ['todos']] as const;

function Withdraw({ enquiry }: { enquiry: Enquiry }) {
  const { t } = useTranslation();
  const withdrawing = useActing({
    act: () => withdrawEnquiry(enquiry),
    done: t('enquiry.withdrawn'),
    refresh: refreshOf(enquiry),
  });
  return (
    <Popconfirm title={t('enquiry.withdrawWords')} onConfirm={() => withdrawing.mutate(undefined)}>
      <Button loading={withdrawing.isPending}>{t('enquiry.withdraw')}</Button>
    </Popconfirm>
  );
}

function CloseDialog({ open, enquiry, onClose }: { open: boolean; enquiry: Enquiry; onClose: () => void }) {
  const { t } = useTranslation();
  const closing = useActing({
    act: ({ reason }: { reason: string }) => closeEnquiry(enquiry, reason),
    done: t('enquiry.closed'),
    refresh: refreshOf(enquiry),
    onProblem: toldByDialog,
  });
  const reason = t('enquiry.f.reason');
  return (
    <ActionDialog<{ reason: string }>
      open={open}
      title={t('enquiry.close')}
      explanation={t('enquiry.closeWords')}
      confirm={t('enquiry.close')}
      onClose={onClose}
      onConfirm={(typed) => closing.mutateAsync(typed)}
    >
      {() => (
        <Form.Item
          name="reason"
          label={reason}
          rules={[{ required: true, whitespace: true, message: t('shared.required', { field: reason }) }]}
        >
          <Input.TextArea rows={3} maxLength={300} showCount />
        </Form.Item>
      )}
    </ActionDialog>
  );
}

function AnswerDialog({ open, enquiry, onClose }: { open: boolean; enquiry: Enquiry; onClose: () => void }) {
  const { t } = useTranslation();
  const answering = useActing({
    act: ({ answer }: { answer: string }) => answerEnquiry(enquiry, answer),
    done: t('enquiry.answered'),
    refresh: refreshOf(enquiry),
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ answer: string }>
      open={open}
      title={t('enquiry.answer')}
      explanation={t('enquiry.answerWords')}
      confirm={t('enquiry.send')}
      draft={{ key: `enquiry-answer:${enquiry.id}`, version: enquiry.version }}
      onClose={onClose}
      onConfirm={(typed) => answering.mutateAsync(typed)}
    >
      {() => (
        <Form.Item
          name="answer"
          label={t('enquiry.f.answer')}
          rules={[{ required: true, message: t('shared.required', { field: t('enquiry.f.answer') }) }]}
        >
          <Input.TextArea rows={6} maxLength={2000} showCount />
        </Form.Item>
      )}
    </ActionDialog>
  );
}
