function isChinese(language: string): boolean {
  return language.startsWith('zh');
}

/** A calendar date (`2026-11-21`) or an instant, as a date in the reader's format. */
export function formatDate(value: string, language: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00`) : new Date(value);
  if (Number.isNaN(date.getTime())) {
    return value;
  }
  return isChinese(language)
    ? new Intl.DateTimeFormat('sv-SE').format(date)
    : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}

export function formatDateTime(value: string, language: string): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) {
    return value;
  }
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(date);
  return `${formatDate(value, language)} ${time}`;
}

/** Today where the city is: rules and lists turn at its midnight. */
export function cityToday(): string {
  return cityDay(Date.now());
}

export function cityTomorrow(): string {
  return cityDay(Date.now() + 24 * 3_600_000);
}

function cityDay(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(at);
}
