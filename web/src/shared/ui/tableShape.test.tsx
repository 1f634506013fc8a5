import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { ActionDialog } from './ActionDialog';
import { LineTable } from './LineTable';

const jsdoms = window.matchMedia;

afterEach(() => {
  window.matchMedia = jsdoms;
});

/** A window that is wide until it is turned. */
function turnable(): () => void {
  let wide = true;
  const heard = new Set<() => void>();
  window.matchMedia = (query: string) => {
    const list = {
      get matches() {
        return wide && /min-width/.test(query);
      },
      media: query,
      addEventListener: (_change: string, tell: (list: unknown) => void) => heard.add(() => tell(list)),
      removeEventListener: () => undefined,
      addListener: (tell: (list: unknown) => void) => heard.add(() => tell(list)),
      removeListener: () => undefined,
    };
    return list as unknown as MediaQueryList;
  };
  return () => {
    wide = false;
    for (const tell of heard) {
      tell();
    }
  };
}

function Return() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        退回
      </button>
      <ActionDialog<{ reason: string }>
        open={open}
        title="退回"
        confirm="确定"
        onClose={() => setOpen(false)}
        onConfirm={() => Promise.resolve()}
      >
        {() => (
          <Form.Item name="reason" label="原因">
            <Input />
          </Form.Item>
        )}
      </ActionDialog>
    </>
  );
}

it('keeps what is typed into a dialog of a row when the page turns narrow', async () => {
  const turn = turnable();
  renderPage(
    <LineTable label="项目" rows={[{}]} columns={[{ key: 'actions', title: '操作', render: () => <Return /> }]} />,
  );
  await userEvent.click(await screen.findByRole('button', { name: '退回' }));
  await userEvent.type(await screen.findByLabelText('原因'), '口径不对');

  act(turn);

  expect(screen.getByLabelText('原因')).toHaveValue('口径不对');
  await userEvent.click(screen.getByRole('button', { name: /确\s?定/ }));
  await waitFor(() => expect(screen.getByRole('list', { name: '项目' })).toBeInTheDocument());
});
