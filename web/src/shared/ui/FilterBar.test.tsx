import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { expect, it } from 'vitest';
import { useListParams } from '@/shared/lib/useListParams';
import { renderPage } from '@/test/renderPage';
import { FilterBar } from './FilterBar';

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
