import { body, bodyUnasked, financing, library } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Library } from '@/shared/api/schemas';

/** The services that tell people something. */
export const tellers = ['library', 'financing'] as const;
export type Teller = (typeof tellers)[number];

export type Notice = Library['Notice'];
export type News = Library['News'];
export type NoticeList = Library['NoticeList'];
export type NoticeSettings = Library['NoticeSettingsResponse'];
export type NoticeSettingsInput = Library['NoticeSettingsRequest'];

/** How many are unread; with what is known already it is answered when that changes, or after a while. */
export function awaitNews(teller: Teller, known: News | undefined, signal: AbortSignal): Promise<News> {
  const query = known ? { last: known.last, unread: known.unread, wait: 15 } : {};
  return teller === 'library'
    ? bodyUnasked(library.GET('/api/library/notices/news', { params: { query }, signal }))
    : bodyUnasked(financing.GET('/api/financing/notices/news', { params: { query }, signal }));
}

export function fetchNotices(teller: Teller, unread: boolean, before: number | undefined): Promise<NoticeList> {
  const query = { limit: 30, unread, ...(before === undefined ? {} : { before }) };
  return teller === 'library'
    ? body(library.GET('/api/library/notices', { params: { query } }))
    : body(financing.GET('/api/financing/notices', { params: { query } }));
}

export function markNotice(teller: Teller, notice: number, read: boolean): Promise<News> {
  const options = { params: { path: { notice } } };
  if (teller === 'library') {
    const path = '/api/library/notices/{notice}/reading';
    return body(read ? library.PUT(path, options) : library.DELETE(path, options));
  }
  const path = '/api/financing/notices/{notice}/reading';
  return body(read ? financing.PUT(path, options) : financing.DELETE(path, options));
}

export function markAllNotices(teller: Teller, upTo: number): Promise<News> {
  const options = { body: { upTo } };
  return teller === 'library'
    ? body(library.PUT('/api/library/notices/reading', options))
    : body(financing.PUT('/api/financing/notices/reading', options));
}

export function fetchNoticeSettings(teller: Teller): Promise<NoticeSettings> {
  return teller === 'library'
    ? body(library.GET('/api/library/notice-settings', {}))
    : body(financing.GET('/api/financing/notice-settings', {}));
}

export function changeNoticeSettings(
  teller: Teller,
  version: number,
  input: NoticeSettingsInput,
): Promise<NoticeSettings> {
  const options = { params: { header: { 'If-Match': ifMatch(version) } }, body: input };
  return teller === 'library'
    ? body(library.PUT('/api/library/notice-settings', options))
    : body(financing.PUT('/api/financing/notice-settings', options));
}
