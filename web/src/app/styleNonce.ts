/**
 * Gives the page's nonce to every style element made from now on. Ant Design puts it on its own styles, but what lies under
 * its tables (measuring scroll bars) and dialogs (holding the page still) adds style elements without it, which the content
 * security policy then refuses.
 */
export function giveStylesTheNonce(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const made = create(name, options);
    if (made instanceof HTMLStyleElement) {
      made.nonce = nonce;
    }
    return made;
  }) as typeof document.createElement;
}
