import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form } from 'antd';
import dayjs from 'dayjs';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { ActionDialog } from './ActionDialog';
import { DateInput } from './Dates';

const last = dayjs('2026-11-23');

function Correction({ sent }: { sent: (values: object) => void }) {
  return (
    <ActionDialog<{ day: string; other?: string }>
      open
      title="更正日期"
      confirm="更正"
      initialValues={{ day: '2026-09-09' }}
      onClose={() => undefined}
      onConfirm={async (values) => sent(values)}
    >
      {() => (
        <>
          <Form.Item name="day" label="实际日期">
            <DateInput maxDate={last} />
          </Form.Item>
          <Form.Item name="other" label="另一日期">
            <DateInput />
          </Form.Item>
        </>
      )}
    </ActionDialog>
  );
}

async function type(text: string) {
  const field = await screen.findByLabelText('实际日期');
  await userEvent.clear(field);
  await userEvent.type(field, text);
  return field;
}

const confirm = () => userEvent.click(screen.getByRole('button', { name: /更\s?正/ }));

it('names a typed day that is not allowed, and nothing is stored in its place', async () => {
  const sent = vi.fn();
  renderPage(<Correction sent={sent} />);
  await type('2026-12-30');
  await confirm();
  expect(await screen.findByRole('alert')).toHaveTextContent('未填入“2026-12-30”：不能晚于 2026-11-23');
  await confirm();
  expect(sent).not.toHaveBeenCalled();
});

it.each(['2026-02-30', '去年九月', '20260910'])('names %s, which is no day', async (text) => {
  const sent = vi.fn();
  renderPage(<Correction sent={sent} />);
  await type(text);
  await userEvent.click(screen.getByLabelText('另一日期'));
  expect(await screen.findByRole('alert')).toHaveTextContent(`未填入“${text}”：不是日期`);
  await confirm();
  expect(sent).not.toHaveBeenCalled();
});

it('takes the next day that is typed', async () => {
  const sent = vi.fn();
  renderPage(<Correction sent={sent} />);
  await type('2026-12-30');
  await userEvent.click(screen.getByLabelText('另一日期'));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  await type('2026-09-10');
  await userEvent.click(screen.getByLabelText('另一日期'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await confirm();
  await waitFor(() => expect(sent).toHaveBeenCalledWith({ day: '2026-09-10', other: undefined }));
});
