import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { SendingList } from './SendingList';
import type { Sending } from './uploadStore';

const sending: Sending = {
  file: new File(['x'], '环评批复.pdf'),
  fileName: '环评批复.pdf',
  kind: 'ENVIRONMENT',
  name: '环评批复',
  idempotencyKey: 'key',
  percent: 40,
};

const refused = { ...sending, refusal: '只接收 PDF、JPEG、PNG 和 xlsx 文件' };

it('shows how far a file is', async () => {
  renderPage(<SendingList sendings={[sending]} onAgain={vi.fn()} onDrop={vi.fn()} />, { at: '/' });
  expect(await screen.findByRole('progressbar', { name: '环评批复.pdf' })).toHaveValue(40);
});

it('says why a file was refused, and sends it again on wish', async () => {
  const again = vi.fn();
  renderPage(<SendingList sendings={[refused]} onAgain={again} onDrop={vi.fn()} />, { at: '/' });
  expect(await screen.findByRole('alert')).toHaveTextContent('只接收 PDF、JPEG、PNG 和 xlsx 文件');
  await userEvent.click(screen.getByRole('button', { name: /重\s?试/ }));
  expect(again).toHaveBeenCalledWith(refused);
});

it('asks for the file anew when only its name outlived a reload', async () => {
  const drop = vi.fn();
  renderPage(<SendingList sendings={[{ ...refused, file: undefined }]} onAgain={vi.fn()} onDrop={drop} />, { at: '/' });
  expect(await screen.findByText('请重新选择该文件')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /重\s?试/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /放\s?弃/ }));
  expect(drop).toHaveBeenCalledWith('key');
});
