import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { type ListParams, useListParams } from '@/shared/lib/useListParams';
import { type DataColumn, DataTable } from '@/shared/ui/DataTable';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import type { Candidate } from './model';
import { useCandidates } from './requests/listCandidates';

/** Admitted projects in no batch, with what keeps one from the list: what the next batch may be made of. */
export default function CandidatesPage() {
  const { t } = useTranslation();
  const params = useListParams();
  return (
    <>
      <PageHeader
        title={t('whitelist.candidates')}
        facts={t('whitelist.candidatesHint')}
        back={{ to: '/whitelist?page=1', text: t('whitelist.backToList') }}
      />
      <Panel>
        <FilterBar params={params} filters={[{ kind: 'text', name: 'q', label: t('whitelist.searchCandidates') }]} />
        <DataTable<Candidate>
          label={t('whitelist.candidates')}
          query={useCandidates(asked(params), true)}
          params={params}
          exportedFrom="whitelist/candidates"
          rowKey={(row) => row.projectId}
          columns={useColumns()}
          empty={{ title: t('whitelist.noCandidates'), hint: t('whitelist.noCandidatesHint') }}
        />
      </Panel>
    </>
  );
}

function asked({ filters: { q }, page, size }: ListParams) {
  return { ...(q ? { q } : {}), page, size };
}

function useColumns(): DataColumn<Candidate>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'project',
      title: t('whitelist.project'),
      heading: true,
      render: (row) => (
        <span>
          <Link to={`/projects/${row.projectId}`} className="row-title">
            {row.projectName}
          </Link>
          <span className="row-sub">{row.enterpriseName}</span>
        </span>
      ),
    },
    {
      key: 'total',
      title: t('whitelist.totalInvestment'),
      align: 'right',
      render: (row) => <Money yuan={row.totalInvestment} />,
    },
    {
      key: 'loan',
      title: t('whitelist.loanAmount'),
      align: 'right',
      render: (row) => <Money yuan={row.loanAmount} />,
    },
    { key: 'eligible', title: t('whitelist.eligibility'), render: (row) => <Standing candidate={row} /> },
  ];
}

function Standing({ candidate: { eligible, verdicts } }: { candidate: Candidate }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const bilingual = useBilingual();
  const against = verdicts.filter(({ binding, verdict }) => binding && verdict !== 'PASS');
  return (
    <>
      <StatusTag tone={eligible ? 'good' : 'bad'}>
        {t(eligible ? 'whitelist.eligible' : 'whitelist.notEligible')}
      </StatusTag>
      {!eligible && against.length === 0 && <span className="row-sub">{t('whitelist.noRelending')}</span>}
      {!eligible &&
        against.map((verdict) => (
          <span key={verdict.ruleId} className="row-sub">
            {bilingual(verdict)}
            {marks.inBrackets(t(`whitelist.verdict.${verdict.verdict}`))}
          </span>
        ))}
    </>
  );
}
