import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMarks } from '@/shared/i18n/marks';
import { bureaus, useOptions } from '@/shared/lib/enums';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { changeFieldUnits, type FieldUnits, useFieldUnits } from './requests/fieldUnits';

/** Who leads and who countersigns in each field. */
export default function FieldUnitsPage() {
  const { t } = useTranslation();
  const marks = useMarks();
  const [asked, setAsked] = useState<FieldUnits>();
  const name = (bureau: string) => t(`shared.bureau.${bureau}`);
  return (
    <>
      <PageHeader title={t('fieldunits.title')} facts={t('fieldunits.hint')} />
      <Panel>
        <QueryView query={useFieldUnits()} rows={8}>
          {(rows) => (
            <LineTable<FieldUnits>
              label={t('fieldunits.title')}
              rows={rows}
              columns={[
                { key: 'field', title: t('project.f.field'), render: (row) => t(`shared.field.${row.field}`) },
                { key: 'lead', title: t('fieldunits.lead'), render: (row) => name(row.leadUnit) },
                {
                  key: 'co',
                  title: t('fieldunits.coUnits'),
                  render: (row) =>
                    row.coUnits.length > 0 ? row.coUnits.map(name).join(marks.list) : <span className="muted">—</span>,
                },
                {
                  key: 'change',
                  title: t('fieldunits.actions'),
                  render: (row) => (
                    <Button size="small" type="link" onClick={() => setAsked(row)}>
                      {t('fieldunits.change')}
                    </Button>
                  ),
                },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      {asked && <Change key={asked.field} units={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function Change({ units, onClose }: { units: FieldUnits; onClose: () => void }) {
  const { t } = useTranslation();
  const options = useOptions('shared.bureau', bureaus).filter((option) => option.value !== units.leadUnit);
  const changing = useActing({
    act: (coUnits: string[]) => changeFieldUnits(units, coUnits),
    done: t('fieldunits.changed'),
    refresh: [['field-units']],
    onProblem: toldByDialog,
  });
  return (
    <ActionDialog<{ coUnits: string[] }>
      open
      title={t('fieldunits.changeTitle', { field: t(`shared.field.${units.field}`) })}
      explanation={t('fieldunits.words')}
      confirm={t('fieldunits.save')}
      initialValues={{ coUnits: units.coUnits }}
      onClose={onClose}
      onConfirm={({ coUnits }) => changing.mutateAsync(coUnits)}
    >
      {() => (
        <Form.Item name="coUnits" label={t('fieldunits.coUnits')}>
          <Select mode="multiple" maxCount={3} options={options} />
        </Form.Item>
      )}
    </ActionDialog>
  );
}
