import type { Feit } from '#lib/logboek/feiten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Gedeeld, Nieuw } from '#lib/vrijstellingen/verlenging/samen/model.ts';

/** The same facts as one by one: work done, notice, test, and the vrijstelling that is counted. */
export function feitenVan(rij: Nieuw, deel: Gedeeld, { vandaag }: Toegang, opTijd: boolean): Feit[] {
  const { zaakId, vrijstellingId, jongereId, gemeente } = rij;
  const { grond, van, tot, resultaat } = deel;
  const werk = { onderwerpSoort: 'werkproces', onderwerpId: zaakId, jongereId, datum: vandaag } as const;
  const plaats = { gemeente, sector: null };
  const soort = 'vrijstelling';
  return [
    { ...werk, soort: 'WerkprocesGestart', gegevens: { ...plaats, soort } },
    {
      ...werk,
      soort: 'WerkprocesGesloten',
      gegevens: { ...plaats, soort, resultaat, kern: 'vrijstelling', gestartOp: vandaag },
    },
    {
      ...{
        soort: 'BeroepOpVrijstellingGedaan',
        onderwerpSoort: 'vrijstelling',
        onderwerpId: zaakId,
        jongereId,
      },
      datum: deel.ontvangenOp,
      gegevens: { ...plaats, grond, onderwijssoort: 'geen', verlenging: true, opTijd },
    },
    {
      ...{
        soort: 'BeroepOpVrijstellingGetoetst',
        onderwerpSoort: 'vrijstelling',
        onderwerpId: zaakId,
        jongereId,
      },
      datum: vandaag,
      gegevens: { gemeente, grond, uitkomst: 'vrijgesteld' },
    },
    {
      ...{
        soort: 'VrijstellingVastgelegd',
        onderwerpSoort: 'vrijstelling',
        onderwerpId: vrijstellingId,
        jongereId,
      },
      datum: van,
      gegevens: { grond, tot, gemeente },
    },
  ];
}
