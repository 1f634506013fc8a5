const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** An invented unified social credit code (GB 32100-2015) with right check characters, new at each call. */
export function newUscc(): string {
  const serial = (Date.now() % 31 ** 5).toString(31).padStart(5, '0');
  const organisation = `MA6${[...serial].map((digit) => alphabet[Number.parseInt(digit, 31)]).join('')}`;
  const body = `91510300${organisation}${organisationCheck(organisation)}`;
  const sum = [...body].reduce((total, character, index) => total + alphabet.indexOf(character) * weight(index), 0);
  return body + alphabet[(31 - (sum % 31)) % 31];
}

/** The ninth character of the organisation's own code (GB 11714). */
function organisationCheck(organisation: string): string {
  const sum = [...organisation].reduce(
    (total, character, index) => total + Number.parseInt(character, 36) * (organisationWeights[index] ?? 0),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

function weight(index: number): number {
  let power = 1;
  for (let step = 0; step < index; step++) {
    power = (power * 3) % 31;
  }
  return power;
}
