import { body, bodyUnasked } from '@/shared/api/client';
import { ifMatch } from '@/shared/api/headers';
import type { Library } from '@/shared/api/schemas';
import { clientOf } from '@/shared/api/services';

/** The services that tell people something. */
export const tellers = ['library', 'supply-demand', 'financing'] as const;
export type Teller = (typeof tellers)[number];

export type Notice = Library['Notice'];
export type News = Library['News'];
export type NoticeList = Library['NoticeList'];
export type NoticeSettings = Library['NoticeSettingsResponse'];
export type NoticeSettingsInput = Library['NoticeSettingsRequest'];

/** Every service tells by the same operations, each under its own prefix. */
const under = <Path extends string>(teller: Teller, path: Path) => path.replace('/library/', `/${teller}/`) as Path;

/** How many are unread; with what is known already it is answered when that changes, or after a while. */
export function awaitNews(teller: Teller, known: News | undefined, signal: AbortSignal): Promise<News> {
  const query = known ? { last: known.last, unread: known.unread, wait: 15 } : {};
  return bodyUnasked(clientOf[teller].GET(under(teller, '/api/library/notices/news'), { params: { query }, signal }));
}

export function fetchNotices(teller: Teller, unread: boolean, before: number | undefined): Promise<NoticeList> {
  const query = { limit: 30, unread, ...(before === undefined ? {} : { before }) };
  return body(clientOf[teller].GET(under(teller, '/api/library/notices'), { params: { query } }));
}

export function markNotice(teller: Teller, notice: number, read: boolean): Promise<News> {
  const options = { params: { path: { notice } } };
  const path = under(teller, '/api/library/notices/{notice}/reading');
  return body(read ? clientOf[teller].PUT(path, options) : clientOf[teller].DELETE(path, options));
}

export function markAllNotices(teller: Teller, upTo: number): Promise<News> {
  const options = { body: { upTo } };
  return body(clientOf[teller].PUT(under(teller, '/api/library/notices/reading'), options));
}

export function fetchNoticeSettings(teller: Teller): Promise<NoticeSettings> {
  return body(clientOf[teller].GET(under(teller, '/api/library/notice-settings'), {}));
}

export function changeNoticeSettings(
  teller: Teller,
  version: number,
  input: NoticeSettingsInput,
): Promise<NoticeSettings> {
  const options = { params: { header: { 'If-Match': ifMatch(version) } }, body: input };
  return body(clientOf[teller].PUT(under(teller, '/api/library/notice-settings'), options));
}
