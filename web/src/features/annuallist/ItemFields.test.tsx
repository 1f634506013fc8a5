import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button, Form } from 'antd';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { ItemFields } from './ItemFields';
import { type Column, sentValues } from './model';

const column = (key: string, kind: Column['kind'], rest: Partial<Column> = {}): Column => ({
  key,
  name: { zh: `${key}栏`, en: key },
  kind,
  required: false,
  ...rest,
});

const columns = [
  column('title', 'TEXT', { required: true }),
  column('quantity', 'INTEGER', { unit: { zh: '台', en: 'lifts' } }),
  column('cost', 'MONEY'),
];

it('asks for what the columns say and holds each value as the text that the service takes', async () => {
  const finish = vi.fn();
  renderPage(
    <Form onFinish={finish}>
      <ItemFields columns={columns} />
      <Button htmlType="submit">保存</Button>
    </Form>,
  );
  await userEvent.type(screen.getByLabelText('title栏'), '一号楼电梯');
  await userEvent.type(screen.getByLabelText('quantity栏（台）'), '3');
  await userEvent.type(screen.getByLabelText('cost栏'), '90');
  await userEvent.click(screen.getByRole('button', { name: /保/ }));
  await vi.waitFor(() => expect(finish).toHaveBeenCalled());
  const typed = finish.mock.calls[0]?.[0] as { values: Record<string, unknown> } | undefined;
  expect(sentValues(typed?.values ?? {})).toEqual({ title: '一号楼电梯', quantity: '3', cost: '900000' });
});

it('does not go without what is required', async () => {
  const finish = vi.fn();
  renderPage(
    <Form onFinish={finish}>
      <ItemFields columns={columns} />
      <Button htmlType="submit">保存</Button>
    </Form>,
  );
  await userEvent.click(screen.getByRole('button', { name: /保/ }));
  expect(await screen.findByText('请填写title栏')).toBeInTheDocument();
  expect(finish).not.toHaveBeenCalled();
});
