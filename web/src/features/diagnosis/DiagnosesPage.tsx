import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { AskDialog } from './AskDialog';
import { type DiagnosisRow, diagnosisStates, diagnosisTones, serviceFields } from './model';
import { useDiagnoses } from './requests/diagnoses';

/** Diagnoses that the enterprise asked for or is asked for; for officials, all that they follow. `ask` opens the question to a provider. */
export default function DiagnosesPage() {
  const { t } = useTranslation();
  const params = useListParams(['ask']);
  const navigate = useNavigate();
  const enterprise = useIs('enterprise');
  const wide = !useIs('enterprise', 'district-reviewer');
  const counties = useCountyOptions();
  const [asking, setAsking] = useState(false);
  const provider = params.filters.ask;
  const create = enterprise && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAsking(true)}>
      {t('diagnosis.ask')}
    </Button>
  );
  const { ask: _ask, ...filters } = params.filters;
  return (
    <>
      <PageHeader title={t('diagnosis.title')} facts={t('diagnosis.hint')} actions={create} />
      <Panel>
        <FilterBar
          params={params}
          views={{ service: 'supply-demand', list: 'diagnoses' }}
          filters={[
            {
              kind: 'choice',
              name: 'state',
              label: t('diagnosis.stateLabel'),
              options: useOptions('diagnosis.state', diagnosisStates),
            },
            {
              kind: 'choice',
              name: 'field',
              label: t('diagnosis.f.field'),
              options: useOptions('serviceprovider.field', serviceFields),
            },
            ...(wide
              ? [{ kind: 'choice' as const, name: 'county', label: t('diagnosis.county'), options: counties }]
              : []),
          ]}
        />
        <DataTable<DiagnosisRow>
          label={t('diagnosis.title')}
          query={useDiagnoses({ ...params, filters })}
          params={params}
          asked={{ filters, sort: params.sort }}
          exportedFrom={{ service: 'supply-demand', path: 'diagnoses' }}
          rowKey={(row) => row.id}
          columns={useColumns()}
          empty={{ title: t('diagnosis.empty'), hint: t('diagnosis.emptyHint'), action: create }}
        />
      </Panel>
      {enterprise && (
        <AskDialog
          open={asking || provider !== undefined}
          {...(provider ? { provider } : {})}
          onClose={() => {
            setAsking(false);
            params.change({ ask: undefined }, true);
          }}
          onSaved={(saved) => void navigate(`/diagnoses/${saved.id}`)}
        />
      )}
    </>
  );
}

function useColumns(): DataColumn<DiagnosisRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'topic',
      title: t('diagnosis.f.topic'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/diagnoses/${row.id}`} className="row-title">
            {row.topic}
          </Link>
          <span className="row-sub">{`${row.enterprise.name} · ${row.countyName}`}</span>
        </span>
      ),
    },
    { key: 'field', title: t('diagnosis.f.field'), render: (row) => t(`serviceprovider.field.${row.field}`) },
    { key: 'provider', title: t('diagnosis.f.providerId'), render: (row) => row.providerName },
    {
      key: 'state',
      title: t('diagnosis.stateLabel'),
      render: (row) => <StatusTag tone={diagnosisTones[row.state]}>{t(`diagnosis.state.${row.state}`)}</StatusTag>,
    },
    {
      key: 'wished',
      title: t('diagnosis.f.wishedOn'),
      sort: 'wishedOn',
      render: (row) => <DateText value={row.visitOn ?? row.wishedOn} />,
    },
    {
      key: 'updated',
      title: t('diagnosis.updatedAt'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} />,
    },
  ];
}
