import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, type FormInstance, Input } from 'antd';
import { expect, it } from 'vitest';
import { Problem } from '@/shared/api/problem';
import { applyViolations, forgetViolations } from './applyViolations';

let form: FormInstance;

function Example() {
  [form] = Form.useForm();
  return (
    <Form form={form} onValuesChange={(changed) => forgetViolations(form, changed)}>
      <Form.List name="funding" initialValue={[{ amount: '1' }, { amount: '2' }]}>
        {(lines) =>
          lines.map((line) => (
            <Form.Item key={line.key} name={[line.name, 'amount']}>
              <Input />
            </Form.Item>
          ))
        }
      </Form.List>
    </Form>
  );
}

it('puts each violation at its field and hands back those that no field shows', async () => {
  render(<Example />);
  const problem = new Problem(400, {
    violations: [
      { field: 'funding[1].amount', message: '金额过大' },
      { field: 'attachments', message: '缺少附件' },
    ],
  });
  expect(applyViolations(form, problem).map((left) => left.field)).toEqual(['attachments']);
  expect(await screen.findByText('金额过大')).toBeInTheDocument();
});

it('forgets what was said at a field that is typed into, and only there', async () => {
  render(<Example />);
  const violations = ['第一行过大', '第二行过大'].map((message, line) => ({
    field: `funding[${line}].amount`,
    message,
  }));
  applyViolations(form, new Problem(400, { violations }));
  expect(await screen.findByText('第二行过大')).toBeInTheDocument();
  await userEvent.type(screen.getAllByRole('textbox')[1] as HTMLElement, '3');
  await waitFor(() => expect(screen.queryByText('第二行过大')).not.toBeInTheDocument());
  expect(screen.getByText('第一行过大')).toBeInTheDocument();
});
