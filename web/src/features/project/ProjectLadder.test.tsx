import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { answers } from '@/mocks/answers';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { Project, ProjectState } from './model';
import { ProjectLadder } from './ProjectLadder';

const way = (...states: ProjectState[]) =>
  states.slice(1).map((toState, index) => ({
    at: `2026-11-0${index + 1}T08:00:00Z`,
    personName: '',
    organisationName: '',
    role: '',
    action: 'moved',
    fromState: states[index],
    toState,
    note: null,
    reasons: [],
  }));

async function stopsAt(rung: string, ...states: ProjectState[]) {
  server.use(http.get('*/api/library/projects/:id/timeline', () => HttpResponse.json({ items: way(...states) })));
  renderPage(<ProjectLadder project={{ ...answers.project, state: states.at(-1) } as unknown as Project} />);
  await waitFor(() => expect(screen.getByText('已退回或中止').closest('li')).toHaveTextContent(rung));
}

it('shows a project taken out of the library as stopped at the library', async () => {
  await stopsAt('入库已移出', 'DRAFT', 'SUBMITTED', 'DISTRICT_PASSED', 'BUREAU_PASSED', 'ADMITTED', 'REMOVED');
  expect(screen.getAllByText('已完成')).toHaveLength(4);
});

it('shows a project withdrawn after a return as stopped at the level that returned it', async () => {
  await stopsAt('行业部门复审已撤回', 'DRAFT', 'SUBMITTED', 'DISTRICT_PASSED', 'RETURNED', 'WITHDRAWN');
});

it('shows a returned project at the level that returned it, also after an edit', async () => {
  await stopsAt('发改审核已退回', 'DRAFT', 'SUBMITTED', 'DISTRICT_PASSED', 'BUREAU_PASSED', 'RETURNED', 'RETURNED');
});

it('shows a draft that was withdrawn as stopped at its beginning', async () => {
  await stopsAt('企业填报已撤回', 'DRAFT', 'WITHDRAWN');
});
