const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** What is wrong with a unified social credit code as typed: one of the texts `enterprise.uscc.*`, and what it speaks of. */
export interface UsccFault {
  text: 'length' | 'character' | 'shape' | 'check';
  words?: Record<string, string | number>;
}

/** Why the service refuses a code; undefined when it takes it. */
export function usccFault(typed: string): UsccFault | undefined {
  const code = typed.trim().toUpperCase();
  const strange = [...code].find((character) => !alphabet.includes(character));
  if (strange !== undefined) {
    return { text: 'character', words: { character: strange } };
  }
  if (code.length !== 18) {
    return { text: 'length', words: { length: code.length } };
  }
  return /^[1-9ANY].\d{6}/.test(code) ? undefined : { text: 'shape' };
}

/** A code whose only doubt are its check characters; early pilot codes fail them lawfully, so this is for a second look only. */
export function usccDoubt(typed: string): UsccFault | undefined {
  const code = typed.trim().toUpperCase();
  return usccFault(code) || checks(code) ? undefined : { text: 'check' };
}

/** GB 32100-2015 for the whole, GB 11714 for the organisation code within. */
function checks(code: string): boolean {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  const organisation = organisationWeights.reduce(
    (all, each, place) => all + Number.parseInt(code.charAt(8 + place), 36) * each,
    0,
  );
  const check = 11 - (organisation % 11);
  const digit = check === 10 ? 'X' : check === 11 ? '0' : String(check);
  return code.charAt(17) === alphabet.charAt((31 - (sum % 31)) % 31) && code.charAt(16) === digit;
}
