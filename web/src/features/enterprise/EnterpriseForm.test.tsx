import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { EnterpriseForm } from './EnterpriseForm';

it('says that a credit code has the wrong form although other fields are missing', async () => {
  const send = vi.fn();
  renderPage(<EnterpriseForm draftKey="e" version={0} initial={{}} reasons={[]} confirm="提交登记" onSend={send} />);
  await userEvent.type(await screen.findByLabelText('统一社会信用代码'), '91510300MA62I');
  await userEvent.click(screen.getByRole('button', { name: '提交登记' }));
  expect(
    await screen.findByText('统一社会信用代码只含数字和大写字母，不含 I、O、S、V、Z，请检查“I”'),
  ).toBeInTheDocument();
  expect(await screen.findByText('请填写企业名称')).toBeInTheDocument();
  expect(send).not.toHaveBeenCalled();
});

it('warns of a check character that does not fit, and refuses for no such thing', async () => {
  renderPage(<EnterpriseForm draftKey="e" version={0} initial={{}} reasons={[]} confirm="提交登记" onSend={vi.fn()} />);
  const code = await screen.findByLabelText('统一社会信用代码');
  await userEvent.type(code, '91510302MADEM0A15X');
  expect(await screen.findByText(/校验位与前面各位不符/)).toBeInTheDocument();
  expect(code).not.toHaveAttribute('aria-invalid', 'true');
  await userEvent.clear(code);
  await userEvent.type(code, '91510302MADEM0A15');
  expect(await screen.findByText('统一社会信用代码须为 18 位，现为 17 位')).toBeInTheDocument();
});
