/** For a number field: what is being typed stays as it is, what stands shows no zeros after its last figure. */
export function plainNumber(value: number | string | undefined, info: { userTyping: boolean; input: string }): string {
  if (info.userTyping) {
    return info.input;
  }
  return value === undefined || value === '' ? '' : String(Number(value));
}
