import type { Blok } from '#lib/platform/word.ts';

/** The frame that all our letters share, so that a reader finds date, contact and objection where he expects them. */
export const p = (tekst: string): Blok => ({ soort: 'alinea', tekst });
export const kop = (tekst: string): Blok => ({ soort: 'kop', tekst });
export const lijst = (...punten: string[]): Blok => ({ soort: 'lijst', punten });

/** One sentence for who reads it: the young person himself (je) or the others (u). */
export function wie(jongere: string, ouders: string): Blok {
  return p(`{#aan_jongere}${jongere}{/aan_jongere}{#aan_ouders}${ouders}{/aan_ouders}`);
}

/** A part that depends on what the letter is about. */
export function over(wat: 'lessen' | 'inschrijving' | 'vrijstelling', ...blokken: readonly Blok[]): Blok[] {
  return [p(`{#over_${wat}}`), ...blokken, p(`{/over_${wat}}`)];
}

/** A part that only the family reads, or only someone else (a school, Halt). */
export function voor(wie: 'gezin' | 'ander', ...blokken: readonly Blok[]): Blok[] {
  return [p(`{#aan_${wie}}`), ...blokken, p(`{/aan_${wie}}`)];
}

type Rest = {
  /** On whose behalf it is signed; without it the leerplichtambtenaar signs in his own name. */
  readonly namens?: string;
  /** How it begins, when that is not as people are addressed in other letters. */
  readonly aanhef?: Blok;
  /** The objection clause, after what the writer adds himself. */
  readonly bezwaar?: readonly Blok[];
};

export function brief(
  inhoud: readonly Blok[],
  { namens, aanhef = p('{aanhef}'), bezwaar = [] }: Rest = {},
): readonly Blok[] {
  return [
    {
      soort: 'briefhoofd',
      tekst: '{bureau_naam}\n{bureau_adres}\nTelefoon {bureau_telefoon}\n{bureau_email}',
    },
    { soort: 'adres', tekst: '{adresblok}' },
    { soort: 'kenmerk', tekst: 'Datum: {datum}' },
    { soort: 'kenmerk', tekst: 'Kenmerk: {kenmerk}' },
    { soort: 'titel', tekst: '{onderwerp}' },
    aanhef,
    ...inhoud,
    p('{alinea}'),
    ...bezwaar,
    kop('Vragen?'),
    p(
      'Bel of mail mij gerust: {medewerker_naam}, telefoon {medewerker_telefoon}, e-mail {medewerker_email}. Noem daarbij het kenmerk {kenmerk}.',
    ),
    p(`Met vriendelijke groet,${namens ? `\n${namens}` : ''}`),
    p('{medewerker_naam}\n{medewerker_functie}'),
    p('{#afschrift}Deze brief gaat ook naar: {afschrift}.{/afschrift}'),
  ];
}

export const COLLEGE = 'namens {college},';

const BEZWAAR = [
  kop('Niet eens met deze beslissing?'),
  p(
    'Dan kunt u bezwaar maken. Doe dat binnen zes weken na de dag waarop deze brief is verstuurd. Stuur uw bezwaar naar {bezwaar_adres}.',
  ),
  p('Schrijf in uw bezwaar:'),
  lijst(
    'uw naam en adres;',
    'de datum waarop u het bezwaar schrijft;',
    'tegen welke beslissing u bezwaar maakt: noem de datum en het kenmerk {kenmerk};',
    'waarom u het niet eens bent met de beslissing.',
  ),
  p(
    'Zet uw handtekening onder het bezwaar. Dit staat in artikel 6:4, 6:5, 6:7 en 6:8 van de Algemene wet bestuursrecht.',
  ),
  p(
    'De beslissing geldt ook als u bezwaar maakt. Kunt u niet wachten op het antwoord? Vraag dan de voorzieningenrechter van de rechtbank om een voorlopige voorziening (artikel 8:81). Dat kan alleen als u ook bezwaar hebt gemaakt, en het kost geld.',
  ),
];

export const BEZWAARCLAUSULE: readonly Blok[] = BEZWAAR;

/** Of a beroep op vrijstelling it is not settled that the answer is a decision; then who writes the letter chooses. */
export const BEZWAAR_ALS_HET_KAN: readonly Blok[] = [
  p('{#bezwaar_mogelijk}'),
  ...BEZWAAR,
  p('{/bezwaar_mogelijk}'),
];
