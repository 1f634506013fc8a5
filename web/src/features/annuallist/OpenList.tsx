import { Button, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useBilingual } from '@/shared/i18n/marks';
import { cityToday } from '@/shared/lib/dates';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import type { ListInput } from './model';
import { openList, useListTypes } from './requests/lists';

interface Typed {
  type: string;
  year?: number | null;
}

/** The own unit's list of a type for a year. */
export function OpenList() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const bilingual = useBilingual();
  const [asked, setAsked] = useState(false);
  const types = useListTypes();
  const open = useOnce({ kind: 'annual-list', list: '/annual-lists', create: openList });
  const isStanding = (code: string | undefined) => types.data?.find((type) => type.code === code)?.standing ?? false;
  const opening = useActing({
    act: ({ type, year }: Typed) => {
      const input: ListInput = isStanding(type) || !year ? { type } : { type, year };
      return open(input);
    },
    done: t('annuallist.opened'),
    refresh: [['annual-lists']],
    onDone: ({ list }) => void navigate(`/annual-lists/${list.id}`),
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {t('annuallist.open')}
      </Button>
      <ActionDialog<Typed>
        open={asked}
        title={t('annuallist.open')}
        explanation={t('annuallist.openWords')}
        confirm={t('annuallist.open')}
        initialValues={{ year: Number(cityToday().slice(0, 4)) }}
        onClose={() => setAsked(false)}
        onConfirm={(typed) => opening.mutateAsync(typed)}
      >
        {() => (
          <>
            <Form.Item
              name="type"
              label={t('annuallist.type')}
              rules={[{ required: true, message: t('shared.required', { field: t('annuallist.type') }) }]}
            >
              <Select
                options={(types.data ?? [])
                  .filter((type) => type.inForce)
                  .map((type) => ({ value: type.code, label: bilingual(type.name) }))}
              />
            </Form.Item>
            <Form.Item name="year" label={t('annuallist.year')} extra={t('annuallist.yearHint')}>
              <InputNumber className="full-width" min={2020} max={2100} precision={0} controls={false} />
            </Form.Item>
          </>
        )}
      </ActionDialog>
    </>
  );
}
