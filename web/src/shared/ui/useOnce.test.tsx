import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Problem } from '@/shared/api/problem';
import { renderPage } from '@/test/renderPage';
import { useOnce } from './useOnce';

/** A service that loses its first answer: it has stored the content, and says so to other content under the same key. */
function forgetful() {
  const stored = new Map<string, string>();
  let lost = false;
  const create = async (input: string, key: string) => {
    const known = stored.get(key);
    if (known !== undefined && known !== input) {
      throw new Problem(409, { code: 'idempotency.key-reused' });
    }
    stored.set(key, input);
    if (!lost) {
      lost = true;
      throw new Problem(0, {});
    }
    return input;
  };
  return { stored, create };
}

let told = '';

function Creating({ create, text }: { create: (input: string, key: string) => Promise<string>; text: string }) {
  const once = useOnce({ kind: 'thing', list: '/things', create });
  const send = () =>
    once(text).then(
      (made) => {
        told = made;
      },
      (problem: Problem) => {
        told = problem.title || 'lost';
      },
    );
  return (
    <button type="button" onClick={() => void send()}>
      send
    </button>
  );
}

async function press() {
  told = '';
  await userEvent.click(await screen.findByText('send'));
}

it('sends the same content under the same key, also after a reload', async () => {
  const { create, stored } = forgetful();
  renderPage(<Creating create={create} text="one" />);
  await press();
  await waitFor(() => expect(told).toBe('lost'));
  document.body.innerHTML = '';
  renderPage(<Creating create={create} text="one" />);
  await press();
  await waitFor(() => expect(told).toBe('one'));
  expect(stored.size).toBe(1);
});

it('makes a second record of changed content only when the person says so', async () => {
  const { create, stored } = forgetful();
  renderPage(<Creating create={create} text="one" />);
  await press();
  await waitFor(() => expect(told).toBe('lost'));
  document.body.innerHTML = '';
  renderPage(<Creating create={create} text="two" />);
  await press();
  expect(await screen.findByRole('link', { name: '在新窗口打开列表' })).toHaveAttribute('href', '/things');
  await userEvent.click(screen.getByRole('button', { name: '不另建' }));
  await waitFor(() => expect(told).toBe('之前的提交可能已经成功'));
  expect(stored.size).toBe(1);
  await press();
  await userEvent.click((await screen.findAllByRole('button', { name: '仍要另建一条' })).at(-1) as HTMLElement);
  await waitFor(() => expect(told).toBe('two'));
  expect([...stored.values()]).toEqual(['one', 'two']);
});
