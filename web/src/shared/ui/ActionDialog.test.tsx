import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
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
