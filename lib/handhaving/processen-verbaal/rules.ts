import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Voorwaarde } from '../model.ts';
import type { Afzienreden, ProcesVerbaal, Pvstaat, Sanctie } from './model.ts';
import { overgangenVan } from './toestanden.ts';

/** Who must be heard, and how that went. */
export type Gehoorde = {
  readonly soort: 'ouder' | 'jongere';
  readonly id: string;
  readonly naam: string;
  readonly verschenen: boolean;
  readonly cautie: boolean;
  /** Times that someone was called and did not come. */
  readonly nietVerschenen: number;
};

/** Everything the guards look at: gathered by the use case, judged here. */
export type Pvdossier = {
  readonly pv: Pick<ProcesVerbaal, 'soort' | 'verdachteSoort' | 'verdachteId' | 'inhoud'>;
  readonly onderzoekAfgerondOp: Datum | null;
  readonly gehoorden: readonly Gehoorde[];
  /** After so many calls in vain someone counts as heard, as the bureau chose. */
  readonly oproepen: number;
  readonly vrijgesteldOpPleegdatum: boolean;
  readonly leeftijdOpPleegdatum: number | null;
  readonly verdachteNietVerantwoordelijk: boolean; // laid down with the parent, art. 2 lid 2
  readonly onbevoegd: readonly string[]; // sentences of the policy on powers
};

/** Called so often and not come counts as heard: our reading of art. 22 lid 2. No source names a number; a bureau may choose another (ADR 19). */
export const OPROEPEN_STANDAARD = 2;
export const STRAFBAAR_VANAF = 12; // Leerplichtwet 1969 art. 2 lid 3 and art. 26 lid 2

/** Leerplichtwet 1969 art. 22: what must be there before a proces-verbaal goes to the officer of justice. All at once. */
export function toetsVolledig(dossier: Pvdossier): Voorwaarde[] {
  return [...eisenZaak(dossier), ...eisenVerdachte(dossier), ...eisenGehoor(dossier), ...eisenAmbt(dossier)];
}

export function ontbreekt(dossier: Pvdossier): string[] {
  return toetsVolledig(dossier)
    .filter(({ voldaan }) => !voldaan)
    .map(({ zin }) => zin);
}

function eisenZaak({ pv, onderzoekAfgerondOp, vrijgesteldOpPleegdatum }: Pvdossier): Voorwaarde[] {
  const { pleegdatum, omschrijving, eerdereVeroordeling } = pv.inhoud;
  return [
    eis(
      'onderzoek',
      onderzoekAfgerondOp !== null,
      'Het onderzoek is afgerond.',
      'Het onderzoek is nog niet afgerond (art. 22 lid 1).',
    ),
    eis('soort', pv.soort !== null, 'De soort is gekozen.', 'Kies de soort: signaal, luxe of absoluut.'),
    eis('pleegdatum', pleegdatum !== null, 'De pleegdatum is bekend.', 'De pleegdatum ontbreekt.'),
    eis(
      'omschrijving',
      Boolean(omschrijving),
      'De overtreding is omschreven.',
      'De omschrijving van de overtreding ontbreekt.',
    ),
    eis(
      'vrijstelling',
      !vrijgesteldOpPleegdatum,
      'Er gold geen vrijstelling.',
      'Op de pleegdatum gold een vrijstelling; dan is er geen overtreding.',
    ),
    eis(
      'eerdere-veroordeling',
      eerdereVeroordeling !== null,
      'Of er een eerdere veroordeling is, is nagegaan.',
      'Ga na of er een eerdere veroordeling is (art. 22 lid 5).',
    ),
  ];
}

function eisenVerdachte(dossier: Pvdossier): Voorwaarde[] {
  const { pv, leeftijdOpPleegdatum: leeftijd } = dossier;
  if (pv.verdachteId === null) return [eis('verdachte', false, '', 'Kies wie de verdachte is.')];
  if (pv.verdachteSoort === 'jongere')
    return [
      eis(
        'leeftijd',
        leeftijd !== null && leeftijd >= STRAFBAAR_VANAF,
        'De jongere was 12 jaar of ouder.',
        leeftijd === null
          ? 'Zonder pleegdatum staat niet vast of de jongere 12 jaar was (art. 2 lid 3).'
          : `De jongere was op de pleegdatum ${leeftijd} jaar; pas vanaf 12 jaar heeft een jongere zelf een plicht (art. 2 lid 3).`,
      ),
    ];
  return [
    eis(
      'verantwoordelijk',
      Boolean(pv.inhoud.motivering),
      'Waarom deze ouder verantwoordelijk is, staat vast.',
      'Schrijf op waarom deze ouder verantwoordelijk is (art. 2 lid 2).',
    ),
    eis(
      'niet-vrijgepleit',
      !dossier.verdachteNietVerantwoordelijk,
      'De ouder is niet vrijgepleit.',
      'Bij deze ouder staat vast dat hij niet verantwoordelijk is (art. 2 lid 2).',
    ),
  ];
}

function eisenGehoor({ gehoorden, pv, oproepen }: Pvdossier): Voorwaarde[] {
  if (gehoorden.length === 0)
    return [eis('gehoord', false, '', 'Er staan geen ouders in het dossier; vul eerst het gezin aan.')];
  return gehoorden.flatMap((wie) => {
    const gehoord = wie.verschenen || wie.nietVerschenen >= oproepen;
    const isVerdachte = wie.soort === pv.verdachteSoort && wie.id === pv.verdachteId;
    return [
      eis(
        `gehoord-${wie.id}`,
        gehoord,
        wie.verschenen ? `${wie.naam} is gehoord.` : `${wie.naam} kwam na ${keren(oproepen)} niet.`,
        `${wie.naam} is niet gehoord, en ook niet na ${keren(oproepen)} weggebleven (art. 22 lid 2 en 3).`,
      ),
      ...(isVerdachte && wie.verschenen
        ? [
            eis(
              `cautie-${wie.id}`,
              wie.cautie,
              `${wie.naam} kreeg de cautie.`,
              `${wie.naam} is gehoord zonder cautie; een verdachte moet weten dat hij niet hoeft te antwoorden.`,
            ),
          ]
        : []),
    ];
  });
}

const keren = (aantal: number) =>
  aantal === 1 ? 'één oproep' : `${['nul', 'één', 'twee', 'drie'][aantal] ?? aantal} oproepen`;

function eisenAmbt({ onbevoegd }: Pvdossier): Voorwaarde[] {
  if (onbevoegd.length === 0)
    return [eis('bevoegd', true, 'U bent aangewezen en beëdigd en uw boa-akte is geldig.', '')];
  return onbevoegd.map((zin, plaats) => eis(`bevoegd-${plaats}`, false, '', zin));
}

function eis(code: string, voldaan: boolean, ja: string, nee: string): Voorwaarde {
  return { code, voldaan, zin: voldaan ? ja : nee };
}

export type Overgangsvraag = {
  readonly naar: Pvstaat;
  readonly op: Datum;
  readonly afzienreden: Afzienreden | null;
  readonly sanctie: Sanctie | null;
};

export type Overgangsbesluit = {
  readonly staat: Pvstaat;
  readonly staatOp: Datum;
  readonly ingezondenOp: Datum | null;
  readonly sanctie: Sanctie | null;
  readonly afzienreden: Afzienreden | null;
};

export function decideOvergang(
  pv: Pick<ProcesVerbaal, 'staat' | 'staatOp' | 'ingezondenOp' | 'inhoud'>,
  vraag: Overgangsvraag,
  ontbrekend: readonly string[],
  today: Datum,
): Uitkomst<Overgangsbesluit> {
  const overgang = overgangenVan(pv.staat, pv.ingezondenOp !== null).find(({ naar }) => naar === vraag.naar);
  if (!overgang)
    return weiger('overgang', 'Deze stap kan niet vanuit de stand waarin het proces-verbaal nu is.');
  if (vraag.op > today)
    return weiger('datum-in-toekomst', 'Een stap wordt vastgelegd als hij is gezet, niet vooruit.', {
      velden: { op: 'Deze dag moet nog komen.' },
    });
  if (vraag.op < pv.staatOp)
    return weiger('datum-te-vroeg', 'Deze dag ligt voor de vorige stap.', {
      velden: { op: 'Kies een dag op of na de vorige stap.' },
    });
  if (overgang.eist === 'volledig' && ontbrekend.length > 0)
    return weiger(
      'pv-onvolledig',
      `Dit proces-verbaal kan nog niet naar het Openbaar Ministerie. ${ontbrekend.join(' ')}`,
      { gegevens: { ontbreekt: ontbrekend } },
    );
  if (overgang.eist === 'reden' && !vraag.afzienreden)
    return weiger('reden-ontbreekt', 'Geef een reden om van het proces-verbaal af te zien.', {
      velden: { afzienreden: 'Kies een reden.' },
    });
  if (overgang.eist === 'sanctie' && !vraag.sanctie)
    return weiger('sanctie-ontbreekt', 'Schrijf op wat is opgelegd of afgesproken.', {
      velden: { sanctie: 'Schrijf op wat is opgelegd, zoals het u is gemeld.' },
    });
  return gelukt({
    staat: vraag.naar,
    staatOp: vraag.op,
    ingezondenOp: vraag.naar === 'INGEZONDEN_OM' ? vraag.op : pv.ingezondenOp,
    sanctie: overgang.eist === 'sanctie' ? vraag.sanctie : pv.inhoud.sanctie,
    afzienreden: overgang.eist === 'reden' ? vraag.afzienreden : pv.inhoud.afzienreden,
  });
}

/** Leerplichtwet 1969 art. 22 lid 5: after an earlier conviction the Raad voor de Kinderbescherming gets a copy. */
export function needsAfschrift(pv: Pick<ProcesVerbaal, 'inhoud'>, besluit: Overgangsbesluit): boolean {
  return besluit.staat === 'INGEZONDEN_OM' && pv.inhoud.eerdereVeroordeling === true;
}

/** May there be a proces-verbaal against this suspect at all? Checked before the rest, at making it. */
export function decideVerdachte(
  verdachteSoort: 'ouder' | 'jongere',
  leeftijdOpPleegdatum: number | null,
): Uitkomst<null> {
  if (verdachteSoort === 'jongere' && leeftijdOpPleegdatum !== null && leeftijdOpPleegdatum < STRAFBAAR_VANAF)
    return weiger(
      'te-jong',
      `De jongere was op de pleegdatum ${leeftijdOpPleegdatum} jaar. Pas vanaf 12 jaar is een jongere zelf strafbaar (art. 2 lid 3).`,
      { velden: { verdachte: 'Kies een ouder, of controleer de pleegdatum.' } },
    );
  return gelukt(null);
}
