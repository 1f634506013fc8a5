import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { expect, it } from 'vitest';
import { useListParams } from '@/shared/lib/useListParams';
import { renderPage } from '@/test/renderPage';
import { FilterBar } from './FilterBar';
import { TypedField } from './TypedField';

function List() {
  const params = useListParams();
  const asked = useRef<string[]>([]);
  const now = JSON.stringify(params.filters);
  if (asked.current.at(-1) !== now) {
    asked.current.push(now);
  }
  return (
    <>
      <FilterBar
        params={params}
        filters={[
          { kind: 'text', name: 'q', label: '查找' },
          { kind: 'money', name: 'investmentFrom', label: '投资不低于' },
          { kind: 'text', name: 'person', label: '完整姓名', whole: true },
        ]}
      />
      <output>{asked.current.join('')}</output>
    </>
  );
}

const box = () => screen.getByLabelText('查找') as HTMLInputElement;
const asked = () => screen.getByRole('status').textContent;

it('searches once the person pauses, and not for each key', async () => {
  const { router } = renderPage(<List />, { at: '/projects?page=3' });
  await userEvent.type(await screen.findByLabelText('查找'), '机器人');
  expect(asked()).toBe('{}');
  await waitFor(() => expect(asked()).toBe('{}{"q":"机器人"}'));
  expect(router.state.location.search).toBe(`?q=${encodeURIComponent('机器人')}`);
});

it('searches at once with Enter, and once only', async () => {
  const { router } = renderPage(<List />);
  await userEvent.type(await screen.findByLabelText('查找'), '电炉{Enter}');
  expect(asked()).toBe('{}{"q":"电炉"}');
  const history = router.state.location.key;
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(router.state.location.key).toBe(history);
});

it('keeps what is typed on while the list follows, and one step back leaves the search', async () => {
  const { router } = renderPage(<List />);
  await userEvent.type(await screen.findByLabelText('查找'), '电炉 ');
  await waitFor(() => expect(asked()).toContain('"电炉"'));
  expect(box().value).toBe('电炉 ');
  await userEvent.type(box(), '改造');
  await waitFor(() => expect(asked()).toContain('"电炉 改造"'));
  await router.navigate(-1);
  await waitFor(() => expect(box().value).toBe(''));
  expect(router.state.location.search).toBe('');
});

it('keeps the list without a search behind a search that began after going back', async () => {
  const { router } = renderPage(<List />);
  await userEvent.type(await screen.findByLabelText('查找'), '电炉');
  await waitFor(() => expect(asked()).toContain('"电炉"'));
  await router.navigate(-1);
  await waitFor(() => expect(box().value).toBe(''));
  await userEvent.type(box(), '机器');
  await waitFor(() => expect(router.state.location.search).toBe(`?q=${encodeURIComponent('机器')}`));
  await router.navigate(-1);
  await waitFor(() => expect(router.state.location.search).toBe(''));
  await waitFor(() => expect(box().value).toBe(''));
});

it('asks for nothing that was typed before going back', async () => {
  const { router } = renderPage(<List />);
  await userEvent.type(await screen.findByLabelText('查找'), '电炉{Enter}');
  await userEvent.type(box(), '改造');
  await router.navigate(-1);
  await waitFor(() => expect(box().value).toBe(''));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(router.state.location.search).toBe('');
  expect(box().value).toBe('');
});

/** A list whose address follows a moment after it was asked to. */
function SlowList() {
  const [search, setSearch] = useSearchParams();
  return (
    <TypedField
      label="查找"
      value={search.get('q') ?? ''}
      asShown={(text) => text}
      onCommit={(q, again) => void setTimeout(() => setSearch(q ? { q } : {}, { replace: again }), 100)}
    />
  );
}

it('clears a search that the address does not show yet, and shows it when one goes back to it', async () => {
  const { router } = renderPage(<SlowList />);
  await userEvent.type(await screen.findByLabelText('查找'), '机器{Enter}');
  await userEvent.clear(box());
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(router.state.location.search).toBe('');
  expect(box().value).toBe('');
  await router.navigate(-1);
  await waitFor(() => expect(router.state.location.search).toBe(`?q=${encodeURIComponent('机器')}`));
  await waitFor(() => expect(box().value).toBe('机器'));
});

it('asks for a whole value with Enter or on leaving it, and not for half of one', async () => {
  const { router } = renderPage(<List />);
  const person = await screen.findByLabelText('完整姓名');
  const search = () => new URLSearchParams(router.state.location.search).get('person');
  await userEvent.type(person, '陈志');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(search()).toBeNull();
  await userEvent.type(person, '强{Enter}');
  expect(search()).toBe('陈志强');
  await userEvent.clear(person);
  await userEvent.type(person, '李文');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(search()).toBe('陈志强');
  await userEvent.tab();
  expect(search()).toBe('李文');
});

it('shows all again when a whole value is taken away by its button', async () => {
  const { router } = renderPage(<List />, { at: '/?person=陈志强' });
  const field = (await screen.findByLabelText('完整姓名')).closest('.ant-input-affix-wrapper') as HTMLElement;
  await userEvent.click(within(field).getByRole('button'));
  await waitFor(() => expect(router.state.location.search).toBe(''));
});

it('waits for the end of a syllable that is still composed', async () => {
  renderPage(<List />);
  await screen.findByLabelText('查找');
  fireEvent.compositionStart(box());
  fireEvent.change(box(), { target: { value: 'dianji' } });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(asked()).toBe('{}');
  fireEvent.change(box(), { target: { value: '电机' } });
  fireEvent.compositionEnd(box());
  await waitFor(() => expect(asked()).toBe('{}{"q":"电机"}'));
});

it('shows all again as soon as the box is emptied', async () => {
  renderPage(<List />, { at: '/?q=a' });
  await userEvent.clear(await screen.findByLabelText('查找'));
  expect(asked()).toBe('{"q":"a"}{}');
});

it('leaves an amount as it is typed', async () => {
  renderPage(<List />);
  const amount = (await screen.findByLabelText('投资不低于')) as HTMLInputElement;
  await userEvent.type(amount, '1.');
  await waitFor(() => expect(asked()).toContain('"10000"'));
  expect(amount.value).toBe('1.');
  await userEvent.type(amount, '5');
  await waitFor(() => expect(asked()).toContain('"15000"'));
  expect(amount.value).toBe('1.5');
});
