const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** An invented unified social credit code with a right check character (GB 32100-2015), new at each call. */
export function newUscc(): string {
  const serial = (Date.now() % 31 ** 6).toString(31).padStart(6, '0');
  const body = `91510300MA6${[...serial].map((digit) => alphabet[Number.parseInt(digit, 31)]).join('')}`;
  const sum = [...body].reduce((total, character, index) => total + alphabet.indexOf(character) * weight(index), 0);
  return body + alphabet[(31 - (sum % 31)) % 31];
}

function weight(index: number): number {
  let power = 1;
  for (let step = 0; step < index; step++) {
    power = (power * 3) % 31;
  }
  return power;
}
