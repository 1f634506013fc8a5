import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { HaltNotice } from './HaltNotice';
import type { Project } from './model';

const step = (at: string, fromState: string, toState: string, note: string) => ({
  at,
  personName: '赵磊',
  organisationName: '',
  role: '',
  action: 'moved',
  fromState,
  toState,
  note,
  reasons: [],
});

it('tells why the project pauses, not what was done to it while it paused', async () => {
  server.use(
    http.get('*/api/library/projects/:id/timeline', () =>
      HttpResponse.json({
        items: [
          step('2026-11-01T08:00:00Z', 'ADMITTED', 'SUSPENDED', '企业停产整顿'),
          step('2026-11-02T08:00:00Z', 'SUSPENDED', 'SUSPENDED', '2027-12-31'),
        ],
      }),
    ),
  );
  renderPage(<HaltNotice project={{ ...answers.project, state: 'SUSPENDED' } as unknown as Project} />);
  expect(await screen.findByText('企业停产整顿')).toBeInTheDocument();
  expect(screen.queryByText('2027-12-31')).not.toBeInTheDocument();
});
