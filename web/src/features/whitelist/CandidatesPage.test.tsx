import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import CandidatesPage from './CandidatesPage';

const binding = { ruleId: 'r', clause: '规则 1', binding: true, verdict: 'FAIL', zh: '材料不齐', en: 'Incomplete' };
const other = { ...binding, ruleId: 'o', binding: false, zh: '另一政策不符' };
const candidate = {
  projectId: answers.project.id,
  projectName: answers.project.name,
  enterpriseName: answers.project.enterprise.name,
  totalInvestment: 10_000_000,
  loanAmount: null,
  eligible: false,
};
let asked = '';

function show(verdicts: object[]) {
  server.use(
    http.get('*/api/library/whitelist/candidates', ({ request }) => {
      asked = new URL(request.url).searchParams.get('q') ?? '';
      return HttpResponse.json({
        items: [{ ...candidate, verdicts }],
        total: 1,
        totalIsExact: true,
        page: 1,
        size: 20,
        nextCursor: null,
      });
    }),
  );
  renderPage(<CandidatesPage />, { at: '/whitelist/candidates?q=机床', roles: ['commission-preparer'] });
}

it('shows the projects that can be listed, and what keeps one from the list', async () => {
  show([binding, other]);
  expect(await screen.findByRole('link', { name: candidate.projectName })).toHaveAttribute(
    'href',
    `/projects/${candidate.projectId}`,
  );
  expect(asked).toBe('机床');
  expect(screen.getByText('材料不齐（不符）')).toBeInTheDocument();
  expect(screen.queryByText(/另一政策不符/)).not.toBeInTheDocument();
  expect(screen.queryByText(/没有可适用的再贷款政策/)).not.toBeInTheDocument();
});

it('says so where no re-lending programme applies, though nothing required fails', async () => {
  show([{ ...binding, verdict: 'PASS' }, other]);
  expect(await screen.findByText('没有可适用的再贷款政策：每一项都有不符的条件')).toBeInTheDocument();
});
