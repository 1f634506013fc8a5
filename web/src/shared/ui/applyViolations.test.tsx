import { render, screen } from '@testing-library/react';
import { Form, type FormInstance, Input } from 'antd';
import { expect, it } from 'vitest';
import { Problem } from '@/shared/api/problem';
import { applyViolations } from './applyViolations';

let form: FormInstance;

function Example() {
  [form] = Form.useForm();
  return (
    <Form form={form}>
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
