import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { ImportDocument } from './ImportDocument';

const title = () => document.getElementById('title') as HTMLInputElement;
const pick = async (text: string) =>
  userEvent.upload(document.getElementById('file') as HTMLInputElement, new File([text], 'plan.txt'));

it('takes the title from the first line of the file, and leaves one that was typed', async () => {
  renderPage(<ImportDocument />, { roles: ['commission-preparer'] });
  await userEvent.click(await screen.findByRole('button', { name: '导入文件' }));
  await pick('设备更新实施方案\n一、总体要求');
  await waitFor(() => expect(title().value).toBe('设备更新实施方案'));
  await pick('设备更新行动方案\n一、总体要求');
  await waitFor(() => expect(title().value).toBe('设备更新行动方案'));
  await userEvent.type(title(), '（试行）');
  await pick('另一份文件');
  await waitFor(() => expect(screen.getAllByText('plan.txt').length).toBeGreaterThan(0));
  expect(title().value).toBe('设备更新行动方案（试行）');
});
