import { inDoelgroepDoorstroompunt } from '#lib/jongeren/leerplicht/doorstroompunt.ts';
import type { RedenBuiten } from '#lib/jongeren/leerplicht/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { datumVan, delenVan, type Datum } from '#lib/kalender/model.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';
import type { Doelgroepstand, Doelgroepvoorstel } from '#lib/vsv-trajecten/doelgroep/model.ts';

/** Kinds of education after which a young person is followed as JIKP (Regeling 2020–2024): vso, pro, vmbo-bb and entree. */
const JIKP_HERKOMST = /^(vso|so|pro|praktijkonderwijs|vmbo-bb?l?|entree|mbo-?1)\b/i;
/** Up to and including this age; the age in the Regeling of 2026 could not be read. */
const JIKP_TOT_EN_MET = 23;
/** From here the list of jongeren in beeld begins; those who left school earlier were approached before. */
const IN_BEELD_VANAF = 23;

const BUITEN: Record<RedenBuiten, string> = {
  OVERLEDEN: 'De jongere is overleden.',
  NIET_INGEZETENE: 'De jongere woont volgens de BRP niet in Nederland.',
  NOG_NIET_LEERPLICHTIG: 'De jongere is nog niet leerplichtig.',
  LEERPLICHTIG: 'De jongere is nog leerplichtig; dit hoort bij leerplicht.',
  KWALIFICATIEPLICHTIG: 'De jongere is nog kwalificatieplichtig; dit hoort bij leerplicht.',
  STARTKWALIFICATIE: 'De jongere heeft een startkwalificatie.',
  TE_OUD: 'De jongere is 27 of ouder.',
  VOLGT_ONDERWIJS: 'De jongere volgt onderwijs.',
};

/** The last 1 October up to and including this day; whoever left school before it is an "oud-vsv'er". */
export function laatsteEenOktober(peildatum: Datum): Datum {
  const { jaar } = delenVan(peildatum);
  const ditJaar = datumVan(jaar, 10, 1);
  return ditJaar <= peildatum ? ditJaar : datumVan(jaar - 1, 10, 1);
}

export function isJikpHerkomst(onderwijssoort: string): boolean {
  return JIKP_HERKOMST.test(onderwijssoort);
}

/**
 * Which target group of the Doorstroompunt somebody seems to belong to on this day, with the reason in one sentence. A proposal:
 * the coach decides. Source: WEB art. 9.2.1 for who is inside; the other words are those of the regions.
 */
export function stelDoelgroepVoor(stand: Doelgroepstand, peildatum: Datum): Doelgroepvoorstel {
  const uitkomst = inDoelgroepDoorstroompunt(stand.feiten, stand.onderwijs, peildatum);
  const { regel } = uitkomst;
  const leeftijd = leeftijdOp(stand.feiten.geboortedatum, peildatum);
  const jikp =
    stand.laatste !== null && isJikpHerkomst(stand.laatste.onderwijssoort) && leeftijd <= JIKP_TOT_EN_MET;
  if (!uitkomst.inDoelgroep && uitkomst.reden !== 'VOLGT_ONDERWIJS')
    return { doelgroep: 'geen-doelgroep', uitleg: BUITEN[uitkomst.reden], regel };
  if (stand.onderwijs.ingeschreven) {
    if (jikp) return { doelgroep: 'jikp', uitleg: herkomst(stand), regel };
    return uitkomst.inDoelgroep
      ? {
          doelgroep: 'dreigend-vsv',
          uitleg: 'Ingeschreven, maar vier weken of langer niet in de les.',
          regel,
        }
      : { doelgroep: 'dreigend-vsv', uitleg: 'Ingeschreven en zonder startkwalificatie.', regel };
  }
  return uitgevallen(stand, peildatum, leeftijd, jikp ? ` ${herkomst(stand)}` : '', regel);
}

function uitgevallen(
  { laatste }: Doelgroepstand,
  peildatum: Datum,
  leeftijd: number,
  herkomstzin: string,
  regel: Doelgroepvoorstel['regel'],
): Doelgroepvoorstel {
  if (!laatste?.zonderSinds)
    return leeftijd >= IN_BEELD_VANAF
      ? {
          doelgroep: 'jongere-in-beeld',
          uitleg: 'Zonder startkwalificatie en zonder inschrijving die Baken kent, 23 jaar of ouder.',
          regel,
        }
      : {
          doelgroep: null,
          uitleg: 'Baken kent geen laatste inschrijving. Vraag sinds wanneer de jongere van school is.',
          regel,
        };
  const grens = laatsteEenOktober(peildatum);
  const sinds = `Zonder school sinds ${formatDatum(laatste.zonderSinds)}`;
  return laatste.zonderSinds >= grens
    ? { doelgroep: 'nieuw-vsv', uitleg: `${sinds}, na de laatste 1 oktober.${herkomstzin}`, regel }
    : { doelgroep: 'oud-vsv', uitleg: `${sinds}, vóór de laatste 1 oktober.${herkomstzin}`, regel };
}

function herkomst({ laatste }: Doelgroepstand): string {
  return `Komt van ${laatste?.onderwijssoort ?? 'onbekend onderwijs'}: ook een jongere in een kwetsbare positie.`;
}
