import { Alert, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMarks } from '@/shared/i18n/marks';
import { useFieldName } from '@/shared/lib/useFieldName';
import { DueText, InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { useChangeRequest } from '../requests/changeRequests';
import { CompareTable } from '../versions/CompareTable';
import { ChangeActions } from './ChangeActions';
import { ChangeFlags } from './ChangeFlags';
import { Judged } from './Judged';
import { type ChangeRequest, changeTones } from './model';

/** One change request: what shall differ, what the rules say of it, and what the person may do. */
export default function ChangePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const back = { to: '/change-requests', text: t('project.changeRequest.backToList') };
  return (
    <PageQuery query={useChangeRequest(id)} title={t('project.changeRequest.one')} back={back}>
      {(change) => (
        <>
          <PageHeader
            back={back}
            title={change.name}
            tags={
              <StatusTag tone={changeTones[change.state]}>{t(`project.changeRequest.state.${change.state}`)}</StatusTag>
            }
            facts={
              <>
                <span>{change.enterpriseName}</span>
                <span>{t('project.changeRequest.number', { number: change.number })}</span>
                {change.dueAt && (
                  <span>
                    {t('project.dueAt')} <DueText value={change.dueAt} />
                  </span>
                )}
                {change.pausedLeft !== null && change.pausedLeft !== undefined && (
                  <span>{t('project.changeRequest.paused', { days: Math.max(0, change.pausedLeft) })}</span>
                )}
              </>
            }
            actions={<ChangeActions change={change} />}
          />
          <Notices change={change} />
          <What change={change} />
          <Differences change={change} />
          {change.judgement && <Judged judgement={change.judgement} />}
        </>
      )}
    </PageQuery>
  );
}

function Notices({ change }: { change: ChangeRequest }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const fieldName = useFieldName();
  const place = change.listPlace;
  return (
    <>
      {change.state === 'RETURNED' && (
        <Alert
          className="alert-gap"
          type="error"
          showIcon
          title={t('project.changeRequest.returnedTitle')}
          description={
            <ul>
              {change.reasons.map((reason) => (
                <li key={reason.field}>
                  <strong>{fieldName(reason.field)}</strong>
                  {marks.colon}
                  {reason.reason}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {place && change.actions.length > 0 && (
        <Alert
          className="alert-gap"
          type="warning"
          showIcon
          title={t(`project.changeRequest.place.${place.batchState}`, { number: place.batchNumber })}
        />
      )}
      <ChangeFlags change={change} />
    </>
  );
}

function What({ change }: { change: ChangeRequest }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('project.changeRequest.what')}
      extra={<Link to={`/projects/${change.projectId}`}>{t('project.changeRequest.toProject')}</Link>}
    >
      <Facts
        facts={[
          {
            key: 'reason',
            label: t('project.changeRequest.reason'),
            value: <span className="prewrap">{change.reason}</span>,
            wide: true,
          },
          { key: 'by', label: t('project.changeRequest.proposedBy'), value: change.proposedBy },
          {
            key: 'at',
            label: t('project.changeRequest.proposedAt'),
            value: <InstantText value={change.createdAt} full />,
          },
          ...(change.decidedBy
            ? [{ key: 'decided', label: t('project.changeRequest.decidedBy'), value: change.decidedBy }]
            : []),
          ...(change.becomes
            ? [
                {
                  key: 'becomes',
                  label: t('project.changeRequest.becomes'),
                  value: (
                    <Link to={`/projects/${change.projectId}/versions?from=${change.base}&to=${change.becomes}`}>
                      {t('project.versions.number', { number: change.becomes })}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}

function Differences({ change }: { change: ChangeRequest }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  return (
    <Panel
      title={t('project.changeRequest.differences')}
      extra={
        <Checkbox checked={!all} onChange={(event) => setAll(!event.target.checked)}>
          {t('project.versions.onlyChanged')}
        </Checkbox>
      }
    >
      <CompareTable
        left={{ number: change.base, form: change.before }}
        right={{
          number: change.becomes ?? change.base + 1,
          form: change.after,
          ...(change.becomes ? {} : { title: t('project.changeRequest.proposed') }),
        }}
        all={all}
      />
    </Panel>
  );
}
