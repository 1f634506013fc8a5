import { delay, HttpResponse, http } from 'msw';
import { answers, person } from './answers';

const page = (items: unknown[]) => ({
  items,
  total: items.length,
  totalIsExact: true,
  page: 1,
  size: 20,
  nextCursor: null,
});

/** Answers in the shape of the API with invented data, for developing a page and for unit tests. */
export const handlers = [
  http.get('/session', () => HttpResponse.json(person())),
  http.get('/api/:service/notices/news', async ({ request }) => {
    await delay(new URL(request.url).searchParams.has('wait') ? 25_000 : 0);
    return HttpResponse.json({ last: 2, unread: 1 });
  }),
  http.get('/api/:service/exports', () => HttpResponse.json([])),
  http.get('/api/library/notices', () => HttpResponse.json({ items: answers.notices, next: null })),
  http.get('/api/:service/notices', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/library/notice-settings', () => HttpResponse.json(answers.noticeSettings)),
  http.get('/api/:service/notice-settings', () =>
    HttpResponse.json({ ...answers.noticeSettings, mailOffered: false, kinds: [] }),
  ),
  http.get('/api/library/todos', () => HttpResponse.json({ items: answers.todos })),
  http.get('/api/supply-demand/todos', () => HttpResponse.json({ items: [] })),
  http.get('/api/financing/todos', () =>
    HttpResponse.json(
      { status: 503, code: 'gateway.service-unavailable', traceId: '4bf92f3577b34da6' },
      { status: 503 },
    ),
  ),
  http.get('/api/library/codes/:table', ({ params }) =>
    HttpResponse.json(page(params.table === 'divisions' ? answers.counties : [])),
  ),
  http.get('/api/:service/saved-views', () => HttpResponse.json({ items: [] })),
  http.get('/api/library/projects', () => HttpResponse.json(page([answers.projectRow]))),
  http.get('/api/library/projects/:id', () => HttpResponse.json(answers.project)),
  http.get('/api/library/projects/:id/timeline', () => HttpResponse.json({ items: answers.timeline })),
  http.get('/api/supply-demand/demands', () => HttpResponse.json(page([]))),
  http.get('/api/supply-demand/dockings', () => HttpResponse.json(page([]))),
  http.get('/api/library/whitelist/batches', () => HttpResponse.json(page([answers.batch]))),
  http.get('/api/library/whitelist/batches/:id', () => HttpResponse.json(answers.batch)),
  http.get('/api/library/whitelist/batches/:id/entries', () => HttpResponse.json(page(answers.batchEntries))),
  http.get('/api/financing/needs', () => HttpResponse.json(page([answers.need]))),
  http.get('/api/financing/needs/:id', () => HttpResponse.json(answers.need)),
];
