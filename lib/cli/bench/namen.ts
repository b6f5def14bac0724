/**
 * Names of the bench population, spread as names are spread: a few that many people have (one in five persons has one of
 * these, so each is borne by 1 to 2 in a hundred), the others made of syllables. Deterministic.
 */
const VEEL_ACHTERNAMEN = [
  'Aldenhof',
  'Berkvens',
  'Coolsma',
  'Driessen',
  'Eijckmans',
  'Frantzen',
  'Gerardu',
  'Habets',
  'Imkamp',
  'Jongen',
  'Kerckhoffs',
  'Lemmens',
];
const VEEL_VOORNAMEN = [
  'Anouk',
  'Bram',
  'Chaima',
  'Daan',
  'Esra',
  'Finn',
  'Guus',
  'Hanna',
  'Ilias',
  'Jip',
  'Kaja',
  'Luuk',
  'Mila',
  'Noor',
  'Otis',
  'Puck',
];
const BEGIN = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
const MIDDEN = 'ler man ris dek vor nel tas gem bor lin sen wik der mol fen har'.split(' ');
const EINDE = 'sma stra mans veld ink huis horst beek ers dam'.split(' ');

const capital = (tekst: string) => tekst.slice(0, 1).toUpperCase() + tekst.slice(1);
const pick = (delen: readonly string[], n: number) => delen[n % delen.length] ?? '';
/** Spreads numbers that follow one another, so that neighbours in the list do not share a beginning. */
const spread = (n: number, zout: number) => ((n + zout) * 2_654_435_761) % 4_294_967_296;

export function achternaam(n: number): string {
  const s = spread(n, 7);
  if (n % 5 === 0) return pick(VEEL_ACHTERNAMEN, s >>> 8);
  return capital(pick(BEGIN, s >>> 3) + pick(MIDDEN, s >>> 9) + pick(EINDE, s >>> 17));
}

export function voornaam(n: number): string {
  const s = spread(n, 31);
  if (n % 5 === 1) return pick(VEEL_VOORNAMEN, s >>> 8);
  return capital(pick(BEGIN, s >>> 5) + pick(MIDDEN, s >>> 12));
}

/** Four letters as a colleague would type them: one in four a name that many have, the others rarer ones. */
export function zoekterm(n: number): string {
  return (n % 4 === 0 ? pick(VEEL_ACHTERNAMEN, n >>> 2) : achternaam(n * 5 + 1)).slice(0, 4).toLowerCase();
}
