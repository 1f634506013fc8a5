import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { draftStore } from '@/shared/lib/draftStore';
import { renderPage } from '@/test/renderPage';
import { ActionDialog } from './ActionDialog';
import { ReasonItem } from './ReasonItem';

const place = { key: 'return:1', version: 3 };

function Asking({ onConfirm }: { onConfirm: () => Promise<unknown> }) {
  const [open, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        ask
      </button>
      <ActionDialog
        open={open}
        title="退回"
        confirm="确认"
        draft={place}
        onClose={() => setOpen(false)}
        onConfirm={onConfirm}
      >
        {() => <ReasonItem label="原因" />}
      </ActionDialog>
    </>
  );
}

const reason = () => document.getElementById('reason') as HTMLTextAreaElement;
const cancel = () => screen.getAllByRole('button', { name: /^取\s?消$/ })[0] as HTMLElement;
const gone = () => waitFor(() => expect(document.getElementById('reason')).toBeNull());

it('gives up typed text only when the person says so', async () => {
  renderPage(<Asking onConfirm={vi.fn()} />);
  await userEvent.type(await screen.findByLabelText('原因'), '金额不符');
  await userEvent.click(cancel());
  await userEvent.click(await screen.findByRole('button', { name: '继续填写' }));
  expect(reason().value).toBe('金额不符');
  await waitFor(() => expect(screen.queryByRole('button', { name: '继续填写' })).toBeNull());
  await userEvent.click(cancel());
  await userEvent.click(await screen.findByRole('button', { name: '放弃并关闭' }));
  await gone();
  expect(draftStore.read('return:1:enterprise-a')).toBeUndefined();
});

it('closes at once when nothing was typed', async () => {
  renderPage(<Asking onConfirm={vi.fn()} />);
  await screen.findByLabelText('原因');
  await userEvent.click(cancel());
  await gone();
});

it('brings back what was typed before the page was lost', async () => {
  renderPage(<Asking onConfirm={vi.fn()} />);
  await userEvent.type(await screen.findByLabelText('原因'), '金额不符');
  document.body.innerHTML = '';
  renderPage(<Asking onConfirm={vi.fn()} />);
  expect(await screen.findByText('已恢复您上次未保存的填写内容')).toBeInTheDocument();
  await waitFor(() => expect(reason().value).toBe('金额不符'));
});

it('stays open while the action runs, and forgets the text when it is done', async () => {
  let done: () => void = () => undefined;
  const onConfirm = () => new Promise<void>((resolve) => (done = resolve));
  renderPage(<Asking onConfirm={onConfirm} />);
  await userEvent.type(await screen.findByLabelText('原因'), '金额不符');
  await userEvent.click(screen.getByRole('button', { name: /确\s?认/ }));
  await waitFor(() => expect(cancel()).toBeDisabled());
  await userEvent.keyboard('{Escape}');
  expect(reason()).toBeInTheDocument();
  done();
  await gone();
  expect(draftStore.read('return:1:enterprise-a')).toBeUndefined();
});
