import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBilingual } from '@/shared/i18n/marks';
import { useOptions } from '@/shared/lib/enums';
import { useListParams } from '@/shared/lib/useListParams';
import { useProgrammeName } from '@/shared/programmes/useProgrammeName';
import { useIs } from '@/shared/session/SessionContext';
import { DateInput, DateText } from '@/shared/ui/Dates';
import { EmptyView } from '@/shared/ui/EmptyView';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { byProgramme, type Rule, standingOf, standings } from './model';
import { RuleEditor } from './RuleEditor';
import { RuleStanding } from './RuleStanding';
import { RunsPanel } from './RunsPanel';
import { useRules } from './requests/listRules';

/** Dated rules by programme: all versions, or those that judged on a day. */
export default function RulesPage() {
  const { t } = useTranslation();
  const params = useListParams();
  const { on, state } = params.filters;
  const states = useOptions('rules.state', standings);
  const [drafting, setDrafting] = useState(false);
  const mayDraft = useIs('system-admin');
  const programmeName = useProgrammeName();
  return (
    <>
      <PageHeader
        title={t('rules.title')}
        facts={t('rules.hint')}
        actions={
          mayDraft && (
            <Button type="primary" onClick={() => setDrafting(true)}>
              {t('rules.draft')}
            </Button>
          )
        }
      />
      {drafting && <RuleEditor onClose={() => setDrafting(false)} />}
      <Panel>
        <search className="filters">
          <span className="filter-labelled">
            <label htmlFor="filter-on">{t('rules.onDay')}</label>
            <DateInput
              id="filter-on"
              className="filter"
              placeholder={t('rules.allVersions')}
              value={on ?? null}
              onChange={(day) => params.change({ on: day ?? undefined })}
            />
          </span>
          <span className="filter-labelled">
            <label htmlFor="filter-state">{t('rules.stateLabel')}</label>
            <Select
              id="filter-state"
              className="filter"
              allowClear
              placeholder={t('rules.allStates')}
              options={states}
              value={state ?? null}
              onChange={(chosen) => params.change({ state: chosen ?? undefined })}
            />
          </span>
        </search>
        <QueryView query={useRules(on)} rows={8}>
          {(all) => {
            const rules = state ? all.filter((rule) => standingOf(rule) === state) : all;
            return rules.length === 0 ? (
              <EmptyView
                title={t(on ? 'rules.noRulesOnDay' : 'rules.noRules')}
                hint={on ? t('rules.noRulesOnDayHint') : undefined}
              />
            ) : (
              [...byProgramme(rules)].map(([programme, versions]) => (
                <section key={programme} aria-label={programmeName(programme)}>
                  <h3>{programmeName(programme)}</h3>
                  <Versions label={programmeName(programme)} rules={versions} />
                </section>
              ))
            );
          }}
        </QueryView>
      </Panel>
      <RunsPanel />
    </>
  );
}

function Versions({ label, rules }: { label: string; rules: Rule[] }) {
  const { t } = useTranslation();
  const side = useBilingual();
  const drafts = useIs('system-admin');
  return (
    <LineTable<Rule>
      label={label}
      rows={rules}
      columns={[
        {
          key: 'rule',
          title: t('rules.rule'),
          render: (rule) => (
            <span>
              <Link className="row-title" to={`/policy-rules/${rule.id}/${rule.number}`}>
                {side({ zh: rule.passZh, en: rule.passEn })}
              </Link>
              <span className="row-sub">{rule.clause}</span>
              <span className="row-sub">{rule.id}</span>
            </span>
          ),
        },
        drafts
          ? { key: 'condition', title: t('rules.condition'), render: (rule) => <code>{rule.condition}</code> }
          : {
              key: 'fail',
              title: t('rules.whenFailed'),
              render: (rule) => side({ zh: rule.failZh, en: rule.failEn }),
            },
        { key: 'number', title: t('rules.number'), render: (rule) => rule.number },
        {
          key: 'days',
          title: t('rules.validity'),
          render: (rule) => (
            <span className="nowrap">
              <DateText value={rule.validFrom} /> –{' '}
              {rule.validTo ? <DateText value={rule.validTo} /> : t('rules.openEnd')}
            </span>
          ),
        },
        {
          key: 'state',
          title: t('rules.stateLabel'),
          render: (rule) => <RuleStanding rule={rule} />,
        },
      ]}
    />
  );
}
