/** Hands a file that was made or fetched by the page to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun by then; kept, the content would stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
