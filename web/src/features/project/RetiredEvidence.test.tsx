import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { RetiredEvidence } from './RetiredEvidence';

const certificate = {
  number: 'CZ-1',
  issuedOn: '2026-11-02',
  issuer: '市再生资源行业协会',
  quantity: 6,
  disposer: '川南再生资源公司',
  disposerUscc: null,
  acceptedAt: '2026-11-03T08:00:00Z',
};
const line = {
  line: 'l',
  name: '普通车床',
  model: 'CW6163B',
  quantity: 8,
  commissioned: '2002-09-01',
  originalCost: 640000,
  disposed: 6,
  certificates: [certificate],
};

let asked = 0;

function open(answer: object) {
  asked = 0;
  server.use(
    http.get('*/api/library/projects/:id/retired-equipment', () => {
      asked += 1;
      return HttpResponse.json(answer);
    }),
  );
  renderPage(<RetiredEvidence id="p" />, { at: '/', roles: ['enterprise'] });
}

it('shows the certificate, by whom, and what it amounts to', async () => {
  open({ offered: true, lines: [line], disposedCost: 480000, disposedShare: 15 });
  expect(await screen.findByText('CZ-1，由川南再生资源公司处置')).toBeInTheDocument();
  expect(screen.getByText('6 / 8')).toBeInTheDocument();
  expect(screen.getByText(/占设备投资 15%/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '查看处置进度' })).toHaveAttribute(
    'href',
    '/equipment-disposals?projectId=p',
  );
});

it('is not there for a project that retires nothing', async () => {
  open({ offered: false, lines: [], disposedCost: null, disposedShare: null });
  await waitFor(() => expect(asked).toBe(1));
  expect(screen.queryByText(/处置/)).toBeNull();
});
