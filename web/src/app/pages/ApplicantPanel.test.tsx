import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { ApplicantPanel } from './ApplicantPanel';

function withFile(answer: () => Response) {
  server.use(http.get('*/api/library/enterprises/mine', answer));
  renderPage(<ApplicantPanel />, { roles: ['applicant'] });
}

it('asks somebody without a file to register', async () => {
  withFile(() => new HttpResponse(null, { status: 204 }));
  expect(await screen.findByRole('link', { name: '去登记企业' })).toHaveAttribute('href', '/enterprise');
});

it('tells somebody who registered how far the file is', async () => {
  withFile(() => HttpResponse.json({ state: 'SUBMITTED' }));
  expect(await screen.findByText('企业登记待核验')).toBeInTheDocument();
  expect(screen.queryByText('去登记企业')).not.toBeInTheDocument();
});
