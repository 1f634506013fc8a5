import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { server } from '@/test-setup';
import { UploadStore } from './uploadStore';

const address = '*/api/library/projects/p1/attachments';
const file = new File(['MZ'], '批复.pdf');
const nothing = () => Promise.resolve();

beforeEach(() => sessionStorage.clear());

function settled(store: UploadStore, done: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (done()) {
        stop();
        resolve();
      }
    });
  });
}

async function refusedOne(): Promise<UploadStore> {
  server.use(
    http.post(address, () =>
      HttpResponse.json({ violations: [{ field: 'file', message: '不能接收' }] }, { status: 422 }),
    ),
  );
  const store = new UploadStore('p1', 'enterprise-a');
  const refused = settled(store, () => store.current()[0]?.refusal !== undefined);
  store.add([file], 'FILING', nothing);
  await refused;
  return store;
}

it('keeps a refused file listed, also for whoever opens the project anew', async () => {
  const store = await refusedOne();
  expect(store.current()[0]).toMatchObject({ fileName: '批复.pdf', refusal: '不能接收', file });
  const [kept] = new UploadStore('p1', 'enterprise-a').current();
  expect(kept).toMatchObject({ fileName: '批复.pdf', refusal: '不能接收' });
  expect(kept?.file).toBeUndefined();
  expect(new UploadStore('p1', 'enterprise-b').current()).toEqual([]);
});

it('forgets it once it is dropped', async () => {
  const store = await refusedOne();
  store.drop(store.current()[0]?.idempotencyKey ?? '');
  expect(new UploadStore('p1', 'enterprise-a').current()).toEqual([]);
});

it('forgets it once it got through', async () => {
  const store = await refusedOne();
  server.use(http.post(address, () => HttpResponse.json({}, { status: 201 })));
  const [refused] = store.current();
  const through = settled(store, () => store.current().length === 0);
  if (refused) {
    store.again(refused, nothing);
  }
  await through;
  expect(new UploadStore('p1', 'enterprise-a').current()).toEqual([]);
});
