import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { Home } from './Home';

it('shows the security administrator the way to accounts, and no lists of work that is not theirs', async () => {
  renderPage(<Home />, { roles: ['security-admin'] });
  expect(await screen.findByRole('link', { name: /账号与组织管理/ })).toHaveAttribute(
    'href',
    '/auth/admin/project-reserve/console/',
  );
  expect(screen.queryByRole('region', { name: '项目与审核' })).not.toBeInTheDocument();
});

it('shows an enterprise its lists of work and no console', async () => {
  renderPage(<Home />, { roles: ['enterprise'] });
  expect(await screen.findByRole('region', { name: '项目与审核' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /账号与组织管理/ })).not.toBeInTheDocument();
});

it('says of the rules what the person can do with them', async () => {
  renderPage(<Home />, { roles: ['commission-preparer'] });
  expect(await screen.findByText(/^查看政策规则的条件/)).toBeInTheDocument();
  expect(screen.queryByText(/起草、检查、试算/)).not.toBeInTheDocument();
});

it('says to the administrator of the rules that they are drafted here', async () => {
  renderPage(<Home />, { roles: ['system-admin'] });
  expect(await screen.findByText(/起草、检查、试算/)).toBeInTheDocument();
});
