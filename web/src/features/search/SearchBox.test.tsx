import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { SearchBox } from './SearchBox';

const found = (id: string, title: string) => ({
  id,
  title,
  facts: ['510302'],
  state: null,
  position: null,
  excerpt: null,
});

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get('*/api/library/search', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('q') ?? '');
      return HttpResponse.json({
        items: [
          {
            kind: 'PROJECT',
            total: 1,
            totalIsExact: true,
            first: [{ ...found('p1', '电机更新项目'), state: 'ADMITTED' }],
          },
          { kind: 'POLICY_DOCUMENT', total: 1, totalIsExact: true, first: [found('d1', '电机能效提升计划')] },
        ],
      });
    }),
  );
});

it('shows what was found by kind, and leads to the record chosen', async () => {
  const { router } = renderPage(<SearchBox />, { roles: ['commission-preparer'] });
  await userEvent.type(screen.getByRole('combobox', { name: '全局搜索' }), '电机');
  expect(await screen.findByText('政策文件')).toBeInTheDocument();
  expect(asked.at(-1)).toBe('电机');
  await userEvent.click(screen.getByText('能效提升计划'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/policy-library/d1'));
});

it('leads to all that has the word when nothing is chosen', async () => {
  const { router } = renderPage(<SearchBox />, { roles: ['commission-preparer'] });
  await userEvent.type(screen.getByRole('combobox', { name: '全局搜索' }), '电机{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/search'));
  expect(new URLSearchParams(router.state.location.search).get('q')).toBe('电机');
});

it('is reached by the slash, but not while somebody types', async () => {
  renderPage(
    <>
      <SearchBox />
      <input aria-label="其他" />
    </>,
    { roles: ['auditor'] },
  );
  screen.getByLabelText('其他').focus();
  fireEvent.keyDown(screen.getByLabelText('其他'), { key: '/' });
  expect(screen.getByLabelText('其他')).toHaveFocus();
  screen.getByLabelText('其他').blur();
  fireEvent.keyDown(document.body, { key: '/' });
  expect(screen.getByRole('combobox', { name: '全局搜索' })).toHaveFocus();
});

it('is not there for those with nothing to search', () => {
  renderPage(<SearchBox />, { roles: ['applicant'] });
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('takes the next Enter after a record was chosen with the mouse', async () => {
  const { router } = renderPage(<SearchBox />, { roles: ['commission-preparer'] });
  const box = screen.getByRole('combobox', { name: '全局搜索' });
  await userEvent.type(box, '电机');
  await userEvent.click(await screen.findByText('能效提升计划'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/policy-library/d1'));
  await userEvent.clear(box);
  await userEvent.type(box, '水泵{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/search'));
});

it('leaves Enter to the input method and asks for no half-typed pinyin', async () => {
  const { router } = renderPage(<SearchBox />, { roles: ['commission-preparer'] });
  const box = screen.getByRole('combobox', { name: '全局搜索' });
  fireEvent.compositionStart(box);
  fireEvent.change(box, { target: { value: 'dianji' } });
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(asked).toEqual([]);
  expect(router.state.location.pathname).not.toBe('/search');
  fireEvent.change(box, { target: { value: '电机' } });
  fireEvent.compositionEnd(box);
  expect(await screen.findByText('政策文件')).toBeInTheDocument();
  expect(asked).toEqual(['电机']);
  fireEvent.keyDown(box, { key: 'Enter' });
  await waitFor(() => expect(router.state.location.pathname).toBe('/search'));
});
