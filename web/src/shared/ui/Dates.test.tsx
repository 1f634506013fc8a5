import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form } from 'antd';
import dayjs from 'dayjs';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { ActionDialog } from './ActionDialog';
import { DateInput } from './Dates';

const last = dayjs('2026-11-23');

/** A dialog whose only line of text is the day: Enter stores it. */
function Ending({ sent }: { sent: (values: object) => void }) {
  return (
    <ActionDialog<{ until: string }>
      open
      title="截止日期"
      confirm="更正"
      initialValues={{ until: '2026-09-09' }}
      onClose={() => undefined}
      onConfirm={async (values) => sent(values)}
    >
      {(form) => (
        <>
          <Form.Item name="until" label="实际日期" rules={[{ required: true, message: '请填写截止日期' }]}>
            <DateInput maxDate={last} />
          </Form.Item>
          <button type="button" onClick={() => form.setFieldsValue({ until: '2026-08-08' })}>
            恢复草稿
          </button>
        </>
      )}
    </ActionDialog>
  );
}

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

/** The 9th of September in the panel, whichever month that shows. */
async function chooseNinth() {
  while (!document.querySelector('td[title="2026-09-09"]')) {
    fireEvent.click(document.querySelector('.ant-picker-header-prev-btn') as Element);
  }
  fireEvent.click(document.querySelector('td[title="2026-09-09"]') as Element);
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

it('stores no day that was cleared when Enter confirms', async () => {
  const sent = vi.fn();
  renderPage(<Ending sent={sent} />);
  const field = await screen.findByLabelText('实际日期');
  await userEvent.clear(field);
  await userEvent.type(field, '{Enter}');
  expect(await screen.findByText('请填写截止日期')).toBeInTheDocument();
  expect(sent).not.toHaveBeenCalled();
});

it('stores the day that stands in the field when Enter confirms', async () => {
  const sent = vi.fn();
  renderPage(<Ending sent={sent} />);
  await type('2026-09-10{Enter}');
  await waitFor(() => expect(sent).toHaveBeenCalledWith({ until: '2026-09-10' }));
  expect(sent).toHaveBeenCalledTimes(1);
});

it('refuses a day that is not allowed when Enter confirms', async () => {
  const sent = vi.fn();
  renderPage(<Ending sent={sent} />);
  await type('2026-12-30{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('未填入“2026-12-30”：不能晚于 2026-11-23');
  expect(sent).not.toHaveBeenCalled();
});

it.each([
  ['half deleted', '{Backspace}'],
  ['not allowed', '{Backspace>10/}2026-12-30'],
])('says nothing of a day that was %s once its old day is chosen again', async (_what, keys) => {
  const sent = vi.fn();
  renderPage(<Correction sent={sent} />);
  const field = await screen.findByLabelText('实际日期');
  await userEvent.type(field, keys);
  await chooseNinth();
  await userEvent.click(screen.getByLabelText('另一日期'));
  expect(field).toHaveValue('2026-09-09');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await confirm();
  await waitFor(() => expect(sent).toHaveBeenCalledWith({ day: '2026-09-09', other: undefined }));
});

it('says nothing of what was typed before another day was put into the field', async () => {
  const sent = vi.fn();
  renderPage(<Ending sent={sent} />);
  await type('去年九月');
  fireEvent.click(screen.getByText('恢复草稿'));
  await confirm();
  await waitFor(() => expect(sent).toHaveBeenCalledWith({ until: '2026-08-08' }));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
