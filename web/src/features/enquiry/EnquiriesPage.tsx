import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useIs } from '@/shared/session/SessionContext';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { type Enquiry, enquirySides, enquiryStates, enquiryTones } from './model';
import { useEnquiries } from './requests/enquiries';

/** What the person asked about products, and for an enterprise what it was asked. */
export default function EnquiriesPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const enterprise = useIs('enterprise');
  const received = params.filters.side === 'RECEIVED';
  const sides = useOptions('enquiry.side', enquirySides);
  const states = useOptions('enquiry.state', enquiryStates);
  return (
    <>
      <PageHeader title={t('enquiry.title')} facts={t('enquiry.hint')} />
      <Panel>
        {enterprise && (
          <div className="filters">
            <Segmented
              aria-label={t('enquiry.sideLabel')}
              options={sides}
              value={received ? 'RECEIVED' : 'ASKED'}
              onChange={(side) => params.change({ side: side === 'RECEIVED' ? side : undefined })}
            />
          </div>
        )}
        <FilterBar
          params={params}
          views={{ service: 'supply-demand', list: 'enquiries' }}
          filters={[
            { kind: 'text', name: 'q', label: t('enquiry.search') },
            { kind: 'choice', name: 'state', label: t('enquiry.stateLabel'), options: states },
          ]}
        />
        <DataTable<Enquiry>
          label={t('enquiry.title')}
          query={useEnquiries(params)}
          params={params}
          exportedFrom={{ service: 'supply-demand', path: 'enquiries' }}
          rowKey={(row) => row.id}
          columns={useColumns(received)}
          empty={
            received
              ? { title: t('enquiry.emptyReceived'), hint: t('enquiry.emptyReceivedHint') }
              : {
                  title: t('enquiry.empty'),
                  hint: t('enquiry.emptyHint'),
                  action: <Link to="/catalogue">{t('enquiry.toCatalogue')}</Link>,
                }
          }
        />
      </Panel>
    </>
  );
}

function useColumns(received: boolean): DataColumn<Enquiry>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'subject',
      title: t('enquiry.f.subject'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/enquiries/${row.id}`} className="row-title">
            {row.subject}
          </Link>
          <span className="row-sub">{row.label}</span>
        </span>
      ),
    },
    received
      ? {
          key: 'asker',
          title: t('enquiry.f.askerName'),
          render: (row) => (
            <span>
              {row.askerName}
              <span className="row-sub">{row.askerOrganisation}</span>
            </span>
          ),
        }
      : { key: 'supplier', title: t('enquiry.f.supplier'), render: (row) => row.supplier.name },
    {
      key: 'state',
      title: t('enquiry.stateLabel'),
      render: (row) => <StatusTag tone={enquiryTones[row.state]}>{t(`enquiry.state.${row.state}`)}</StatusTag>,
    },
    {
      key: 'updated',
      title: t('enquiry.f.updatedAt'),
      sort: 'updatedAt',
      render: (row) => <InstantText value={row.updatedAt} full />,
    },
  ];
}
