import { useQuery } from '@tanstack/react-query';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Problem } from '@/shared/api/problem';
import { renderPage } from '@/test/renderPage';
import { ActionDialog } from './ActionDialog';

/** A record that somebody else changed meanwhile: version 1 is stale, what is read anew is version 2. */
function Record({ read, sent }: { read: () => number; sent: (version: number, text: string) => void }) {
  const { data: version = 1 } = useQuery({ queryKey: ['record'], queryFn: () => Promise.resolve(read()) });
  return (
    <ActionDialog<{ reason: string }>
      open
      title="暂停"
      confirm="确定"
      onClose={() => undefined}
      onConfirm={({ reason }) => {
        sent(version, reason);
        return version === 1 ? Promise.reject(new Problem(412, { code: 'stale' })) : Promise.resolve();
      }}
    >
      {() => (
        <Form.Item name="reason" label="原因">
          <Input />
        </Form.Item>
      )}
    </ActionDialog>
  );
}

it('loads the latest version on wish and keeps what was typed', async () => {
  let stands = 1;
  const sent: [number, string][] = [];
  renderPage(<Record read={() => stands} sent={(version, text) => sent.push([version, text])} />);
  await userEvent.type(await screen.findByLabelText('原因'), '企业调整方案');
  await userEvent.click(screen.getByRole('button', { name: /确\s?定/ }));
  expect(await screen.findByText('内容已被他人修改')).toBeInTheDocument();
  stands = 2;
  await userEvent.click(screen.getByRole('button', { name: '载入最新内容' }));
  expect(await screen.findByText(/已载入最新内容/)).toBeInTheDocument();
  expect(screen.getByLabelText('原因')).toHaveValue('企业调整方案');
  await userEvent.click(screen.getByRole('button', { name: /确\s?定/ }));
  expect(sent).toEqual([
    [1, '企业调整方案'],
    [2, '企业调整方案'],
  ]);
});

/** A field that is there for one kind only. */
function Kinds({ open, initial, sent }: { open: boolean; initial: string; sent: (values: object) => void }) {
  return (
    <ActionDialog<{ kind: string; note: string; text?: string }>
      open={open}
      title="处理"
      confirm="确定"
      initialValues={{ kind: 'a', note: initial }}
      onClose={() => undefined}
      onConfirm={async (values) => sent(values)}
    >
      {() => (
        <>
          <Form.Item name="kind" label="类别">
            <Input />
          </Form.Item>
          <Form.Item name="note" label="备注">
            <Input />
          </Form.Item>
          <Form.Item noStyle shouldUpdate>
            {({ getFieldValue }) =>
              getFieldValue('kind') === 'a' && (
                <Form.Item name="text" label="说明">
                  <Input />
                </Form.Item>
              )
            }
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}

async function typeKind(kind: string) {
  await userEvent.clear(screen.getByLabelText('类别'));
  await userEvent.type(screen.getByLabelText('类别'), kind);
}

it('keeps what was typed while a choice hides its field, and sends what is shown', async () => {
  const sent: object[] = [];
  renderPage(<Kinds open initial="" sent={(values) => sent.push(values)} />);
  await userEvent.type(await screen.findByLabelText('说明'), '抵押物已评估');
  await typeKind('b');
  expect(screen.queryByLabelText('说明')).not.toBeInTheDocument();
  await typeKind('a');
  expect(screen.getByLabelText('说明')).toHaveValue('抵押物已评估');
  await typeKind('b');
  await userEvent.click(screen.getByRole('button', { name: /确\s?定/ }));
  await waitFor(() => expect(sent).toEqual([{ kind: 'b', note: '' }]));
});

/** Opened for one record, closed, opened for another. */
function Reopened() {
  const [open, setOpen] = useState<string>();
  return (
    <>
      <button type="button" onClick={() => setOpen('甲')}>
        打开甲
      </button>
      <button type="button" onClick={() => setOpen('乙')}>
        打开乙
      </button>
      <button type="button" onClick={() => setOpen(undefined)}>
        关上
      </button>
      <Kinds open={open !== undefined} initial={open ?? ''} sent={() => undefined} />
    </>
  );
}

it('begins anew for another record', async () => {
  renderPage(<Reopened />);
  fireEvent.click(screen.getByText('打开甲'));
  await userEvent.type(await screen.findByLabelText('备注'), '的备注');
  fireEvent.click(screen.getByText('关上'));
  await waitFor(() => expect(screen.queryByLabelText('备注')).not.toBeInTheDocument());
  fireEvent.click(screen.getByText('打开乙'));
  expect(await screen.findByLabelText('备注')).toHaveValue('乙');
});
