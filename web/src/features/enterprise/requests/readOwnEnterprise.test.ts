import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { server } from '@/test-setup';
import { readOwnEnterprise } from './readOwnEnterprise';

const answer = (response: () => Response) => server.use(http.get('*/api/library/enterprises/mine', response));

it('takes 204 as no enterprise yet', async () => {
  answer(() => new HttpResponse(null, { status: 204 }));
  expect(await readOwnEnterprise()).toBeNull();
});

it('takes 404 as the same, which a service before this release answers', async () => {
  answer(() => HttpResponse.json({ code: 'enterprise.not-found' }, { status: 404 }));
  expect(await readOwnEnterprise()).toBeNull();
});

it('tells of any other answer', async () => {
  answer(() => HttpResponse.json({ code: 'http.403' }, { status: 403 }));
  await expect(readOwnEnterprise()).rejects.toMatchObject({ status: 403 });
});
