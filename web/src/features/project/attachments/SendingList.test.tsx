import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Problem } from '@/shared/api/problem';
import { renderPage } from '@/test/renderPage';
import { SendingList } from './SendingList';
import type { Sending } from './useUploads';

const sending: Sending = {
  file: new File(['x'], '环评批复.pdf'),
  kind: 'ENVIRONMENT',
  name: '环评批复',
  idempotencyKey: 'key',
  percent: 40,
};

it('shows how far a file is', async () => {
  renderPage(<SendingList sendings={[sending]} onAgain={vi.fn()} onDrop={vi.fn()} />, { at: '/' });
  expect(await screen.findByRole('progressbar', { name: '环评批复.pdf' })).toHaveValue(40);
});

it('says why a file was refused, and sends it again on wish', async () => {
  const again = vi.fn();
  const problem = new Problem(422, {
    detail: '文件不能接收',
    violations: [{ field: 'file', rule: 'file-type', message: '只接收 PDF、JPEG、PNG 和 xlsx 文件' }],
  });
  const refused = { ...sending, problem };
  renderPage(<SendingList sendings={[refused]} onAgain={again} onDrop={vi.fn()} />, { at: '/' });
  expect(await screen.findByRole('alert')).toHaveTextContent('只接收 PDF、JPEG、PNG 和 xlsx 文件');
  await userEvent.click(screen.getByRole('button', { name: /重\s?试/ }));
  expect(again).toHaveBeenCalledWith(refused);
});
