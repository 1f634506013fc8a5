import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { LineTable } from '@/shared/ui/LineTable';
import { Money, MoneyInput } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Plan, PlanInput, PlanYear } from '../model';
import { changePlan, usePlan } from '../requests/plan';

/** What the project will invest this year and in the two years after it. */
export function PlanPanel({ project }: { project: string }) {
  const { t } = useTranslation();
  const query = usePlan(project);
  return (
    <Panel
      title={t('project.plan.title')}
      hint={t('project.plan.hint')}
      extra={query.data?.changeable && <ChangePlan project={project} plan={query.data} />}
    >
      <QueryView query={query} rows={2}>
        {({ years }) =>
          years.length > 0 ? (
            <LineTable<PlanYear>
              label={t('project.plan.title')}
              rows={years}
              columns={[
                { key: 'year', title: t('project.plan.year'), render: (row) => row.year },
                {
                  key: 'investment',
                  title: t('project.plan.investment'),
                  align: 'right',
                  render: (row) => <Money yuan={row.investment} />,
                },
                { key: 'milestone', title: t('project.plan.milestone'), render: (row) => row.milestone ?? '—' },
              ]}
            />
          ) : (
            <p className="muted">{t('project.plan.none')}</p>
          )
        }
      </QueryView>
    </Panel>
  );
}

interface Typed {
  years: { investment?: number | null; milestone?: string | null }[];
}

function ChangePlan({ project, plan }: { project: string; plan: Plan }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const changing = useActing({
    act: (input: PlanInput) => changePlan(project, plan.version, input),
    done: t('project.plan.changed'),
    refresh: [['project', project]],
    onProblem: toldByDialog,
  });
  const three = [0, 1, 2].map((more) => plan.firstYear + more);
  /** One year at least has an amount, and so has each for which something is to stand at its end. */
  const amountGiven = (years: Typed['years'], index: number): Promise<void> => {
    if (index === 0 && years.every((year) => isOpen(year.investment))) {
      return Promise.reject(new Error(t('project.plan.noYear')));
    }
    const { investment, milestone } = years[index] ?? {};
    return isOpen(investment) && milestone
      ? Promise.reject(new Error(t('project.plan.noAmount', { year: three[index] })))
      : Promise.resolve();
  };
  const known = (year: number) => plan.years.find((each) => each.year === year);
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('project.plan.change')}</Button>
      <ActionDialog<Typed>
        open={asked}
        title={t('project.plan.change')}
        explanation={t('project.plan.words')}
        confirm={t('shared.action.save')}
        initialValues={{
          years: three.map((year) => ({
            investment: known(year)?.investment ?? null,
            milestone: known(year)?.milestone ?? null,
          })),
        }}
        fieldName={() => t('project.plan.title')}
        onClose={() => setAsked(false)}
        onConfirm={({ years }) => changing.mutateAsync({ years: typedYears(three, years) })}
      >
        {() =>
          three.map((year, index) => (
            <div key={year} className="form-grid">
              <Form.Item
                name={['years', index, 'investment']}
                label={t('project.plan.investmentOf', { year })}
                dependencies={three.map((_, other) => ['years', other, other === index ? 'milestone' : 'investment'])}
                rules={[
                  ({ getFieldValue }) => ({
                    validator: () => amountGiven(getFieldValue('years') as Typed['years'], index),
                  }),
                ]}
              >
                <MoneyInput />
              </Form.Item>
              <Form.Item name={['years', index, 'milestone']} label={t('project.plan.milestoneOf', { year })}>
                <Input maxLength={200} />
              </Form.Item>
            </div>
          ))
        }
      </ActionDialog>
    </>
  );
}

function isOpen(amount: number | null | undefined): amount is null | undefined {
  return amount === null || amount === undefined;
}

/** Years without an amount are left out. */
function typedYears(years: number[], typed: Typed['years']): PlanYear[] {
  return years.flatMap((year, index) => {
    const { investment, milestone } = typed[index] ?? {};
    return isOpen(investment) ? [] : [{ year, investment, ...(milestone ? { milestone } : {}) }];
  });
}
