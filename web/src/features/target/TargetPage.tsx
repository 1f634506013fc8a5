import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { CorrectTarget } from './CorrectTarget';
import { EnterValue } from './EnterValue';
import { onPath, type TargetRow, type TargetYear, withUnit } from './model';
import { useTarget } from './requests/targets';
import { Goal, Light } from './TargetsPage';

/** One target year by year: the path, and what was reached. */
export default function TargetPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useTarget(id);
  const target = query.data;
  return (
    <>
      <PageHeader
        title={target?.indicator ?? t('target.indicator')}
        tags={target && <Light target={target} />}
        back={{ to: '/targets', text: t('target.title') }}
        actions={
          target && (
            <>
              {target.enterable && <EnterValue target={target} />}
              {target.changeable && <CorrectTarget target={target} />}
            </>
          )
        }
      />
      <QueryView query={query} rows={6}>
        {(found) => <Parts target={found} />}
      </QueryView>
    </>
  );
}

function Parts({ target }: { target: TargetRow }) {
  const { t, i18n } = useTranslation();
  const pathless = target.years.every((year) => year.expected === null || year.expected === undefined);
  return (
    <>
      {pathless && (
        <Alert
          className="alert-gap"
          type="info"
          showIcon
          title={t('target.noPath')}
          description={t('target.noPathWords')}
        />
      )}
      <Panel>
        <Facts
          facts={[
            { key: 'goal', label: t('target.goal'), value: <Goal target={target} /> },
            { key: 'base', label: t('target.baseYear'), value: target.baseYear ?? '—' },
            {
              key: 'baseValue',
              label: t('target.baseValue'),
              value: withUnit(target.baseValue, target.valueUnit, i18n.language),
            },
            { key: 'lead', label: t('target.leadName'), value: target.leadName ?? t('target.noLead') },
            {
              key: 'source',
              label: t('target.formula'),
              value: target.formula ? t(`target.formulaOf.${target.formula}`) : t('target.byHand'),
            },
            {
              key: 'document',
              label: t('target.document'),
              value: <Link to={`/policy-library/${target.documentId}`}>{target.documentTitle}</Link>,
            },
          ]}
        />
      </Panel>
      <Panel title={t('target.years')} hint={t('target.yearsHint')}>
        <LineTable<TargetYear>
          label={t('target.years')}
          rows={target.years}
          columns={[
            { key: 'year', title: t('target.year'), render: (row) => row.year },
            {
              key: 'expected',
              title: t('target.path'),
              align: 'right',
              render: (row) => onPath(row.expected, target, i18n.language),
            },
            {
              key: 'value',
              title: t('target.reached'),
              align: 'right',
              render: (row) => withUnit(row.value, target.valueUnit, i18n.language),
            },
            { key: 'note', title: t('target.note'), render: (row) => row.note || '—' },
            {
              key: 'by',
              title: t('target.by'),
              render: (row) =>
                row.at ? (
                  <span>
                    {row.by || t('target.fromLibrary')}
                    <span className="row-sub">
                      <InstantText value={row.at} />
                    </span>
                  </span>
                ) : (
                  '—'
                ),
            },
          ]}
        />
      </Panel>
    </>
  );
}
