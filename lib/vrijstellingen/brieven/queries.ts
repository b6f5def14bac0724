import { addDays, addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findVrijstelling } from '#lib/vrijstellingen/brieven/data.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { uiterlijkVoor } from '#lib/vrijstellingen/verlenging/rules.ts';
import { findZaak, listStukken } from '#lib/vrijstellingen/zaken/data.ts';
import type { Zaak } from '#lib/vrijstellingen/zaken/model.ts';
import { isPositief } from '#lib/vrijstellingen/zaken/rules.ts';

/**
 * What a letter may say about a vrijstelling; registered in lib/cli/samenstelling.ts. The id is that of the case, or of a vrijstelling
 * that came along from another system and has none.
 */
export async function vrijstellingvelden(
  toegang: Toegang,
  id: string,
): Promise<Readonly<Record<string, string>> | null> {
  const zaak = await findZaak(toegang, id);
  if (zaak)
    return {
      werkproces: id,
      ...veldenVan(zaak),
      motivering: motiveringVan(zaak),
      ...(await aanvulvelden(toegang, zaak)),
    };
  const los = await findVrijstelling(toegang, id);
  return los ? veldenVan({ ...los, ontvangenOp: los.kennisgevingOp ?? los.van }) : null;
}

type Kern = Pick<Zaak, 'jongereId' | 'grond' | 'van' | 'tot' | 'ontvangenOp' | 'permanent'> & {
  readonly gegevens?: Zaak['gegevens'];
};

function veldenVan({
  jongereId,
  grond,
  van,
  tot,
  ontvangenOp,
  permanent,
  gegevens,
}: Kern): Record<string, string> {
  const { artikel, aard, verlenging, duo } = GRONDDEFINITIES[grond];
  const volgend = addSchooljaren(schooljaarVan(tot ?? van), 1);
  const opnieuw = verlenging === 'voor-1-juli' && !permanent;
  return {
    jongere: jongereId,
    over: 'vrijstelling',
    vrijstelling_artikel: `artikel ${artikel}`,
    vervangend_artikel: `artikel ${artikel}`,
    aanvraag_datum: ontvangenOp,
    vrijstelling_soort: duo?.soort ?? 'vrijstelling',
    vrijstelling_van: van,
    vrijstelling_tot: tot ?? '',
    vervangend_van: van,
    vervangend_tot: tot ?? '',
    verlengen_voor: verlenging === 'acht-weken' && tot ? addDays(tot, -56) : '',
    aanvraag_om: grond === '15' ? 'vrijstelling' : 'vervangende leerplicht',
    programma: gegevens?.programma ?? gegevens?.naamInstelling ?? '',
    hernieuwen_voor: opnieuw ? addDays(uiterlijkVoor(volgend), 1) : '',
    nieuw_schooljaar: volgend,
    uiterlijk: opnieuw ? uiterlijkVoor(volgend) : tot ? addDays(tot, -56) : '',
    bezwaar_mogelijk: aard === 'besluit' ? 'ja' : 'nee',
  };
}

/** What was asked for, or what was still missing when it was not treated (Awb art. 4:5). */
async function aanvulvelden(toegang: Toegang, zaak: Zaak): Promise<Record<string, string>> {
  const binnen = new Set((await listStukken(toegang, zaak.id)).map(({ code }) => code));
  const mist = GRONDDEFINITIES[zaak.grond].bewijs.filter((stuk) => stuk.verplicht && !binnen.has(stuk.code));
  const motivering = zaak.status === 'buiten-behandeling' ? zaak.motivering : null;
  return {
    ontbreekt: motivering ?? mist.map(({ label }) => label).join('\n'),
    aanvullen_tot: zaak.aanvullingTot ?? '',
  };
}

function motiveringVan({ motivering, status, grond }: Zaak): string {
  if (motivering) return motivering;
  return isPositief(status)
    ? `Aan de voorwaarden van artikel ${GRONDDEFINITIES[grond].artikel} is voldaan.`
    : '';
}
