import { beforeEach, expect, it } from 'vitest';
import { Problem } from '@/shared/api/problem';
import type { Attachment } from '../model';
import { type Sending, UploadStore } from './uploadStore';

const file = new File(['MZ'], '批复.pdf');
const nothing = () => Promise.resolve();

beforeEach(() => sessionStorage.clear());

/** A way to the service that answers in turn. */
function answering(...answers: (Problem | Attachment)[]) {
  return () => {
    const answer = answers.shift();
    return answer instanceof Problem ? Promise.reject(answer) : Promise.resolve(answer as Attachment);
  };
}

function until(store: UploadStore, done: (sendings: Sending[]) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (done(store.current())) {
        stop();
        resolve();
      }
    });
  });
}

async function refusedOne(): Promise<UploadStore> {
  const refusal = new Problem(422, { violations: [{ field: 'file', message: '不能接收' }] });
  const store = new UploadStore('p1', 'enterprise-a', answering(refusal, {} as Attachment));
  const refused = until(store, ([first]) => first?.refusal !== undefined);
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
  const [refused] = store.current();
  const through = until(store, (sendings) => sendings.length === 0);
  if (refused) {
    store.again(refused, nothing);
  }
  await through;
  expect(new UploadStore('p1', 'enterprise-a').current()).toEqual([]);
});
