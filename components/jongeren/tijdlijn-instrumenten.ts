import { LABEL_BRON, LABEL_UITKOMST } from '#lib/absoluut-verzuim/labels.ts';
import { isSjablooncode, sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { HERBEOORDELING_LABEL } from '#lib/doelgroepen/herbeoordeling/labels.ts';
import type { Herbeoordelinguitkomst } from '#lib/doelgroepen/herbeoordeling/model.ts';
import type { Tijdlijnfeit } from '#lib/jongeren/dossier/model.ts';
import { formatDatum, formatSchooldagen } from '#lib/kalender/opmaak.ts';
import { vormLabel } from '#lib/contact/afspraken/labels.ts';
import { LABEL_DWANGSOM } from '#lib/handhaving/dwangsom/labels.ts';
import type { Dwangsomstaat } from '#lib/handhaving/dwangsom/model.ts';
import { vraagLabel } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import { LABEL_ZORGPARTIJ } from '#lib/handhaving/zorg/labels.ts';
import type { Zorgpartij } from '#lib/handhaving/zorg/model.ts';
import { SOORTREGELS } from '#lib/documenten/soorten.ts';
import { OVERDRACHTSTAAT_LABEL } from '#lib/partners/overdracht/labels.ts';
import { OPKOMST_LABEL } from '#lib/preventie/labels.ts';
import type { Opkomst } from '#lib/preventie/model.ts';
import { startlijst } from '#lib/werkprocessen/startlijsten.ts';
import { kernresultaat } from '#lib/werkprocessen/kernlijst.ts';
import { AFLOOP_LABEL, BEZWAAR_LABEL } from '#lib/verlof/labels.ts';
import type { Afloop, Bezwaaruitkomst } from '#lib/verlof/model.ts';
import { vrijstellingzin } from '#components/vrijstellingen/zinnen.ts';
import { isTermijncode, TERMIJNEN } from '#lib/termijnen/catalogus.ts';

/** Sentences about what the instruments did: besluiten, letters, terms. */
export function instrumentzin(feit: Tijdlijnfeit): string | undefined {
  switch (feit.soort) {
    case 'AbsoluutSignaalOntstaan':
      return `Signaal: mogelijk op geen school (${LABEL_BRON[feit.gegevens.bron]})`;
    case 'AbsoluutSignaalBeoordeeld': {
      const { uitkomst, vanzelf } = feit.gegevens;
      return `Signaal absoluut verzuim: ${LABEL_UITKOMST[uitkomst].toLowerCase()}${vanzelf ? ', vanzelf opgelost' : ''}`;
    }
    case 'TermijnVoldaan': {
      const { code, opTijd } = feit.gegevens;
      return `${termijn(code)}: gedaan${opTijd ? '' : ', te laat'}`;
    }
    case 'AfspraakGemaakt':
      return `Afspraak gemaakt voor ${formatDatum(feit.gegevens.op)}: ${vormLabel(feit.gegevens.vorm).toLowerCase()}`;
    case 'AfspraakAfgezegd':
      return `Afspraak van ${formatDatum(feit.gegevens.op)} afgezegd`;
    case 'NietVerschenen':
      return `Niet verschenen bij ${vormLabel(feit.gegevens.vorm).toLowerCase()}`;
    case 'DocumentToegevoegd': {
      const { documentsoort, volgnummer } = feit.gegevens;
      return `${documentlabel(documentsoort)} ${volgnummer > 1 ? `in dossier, versie ${volgnummer}` : 'in dossier'}`;
    }
    case 'SpreekuurgesprekGehouden': {
      const { opkomst, kern } = feit.gegevens;
      const uit = kern && kernresultaat(kern)?.label.toLowerCase();
      return `Spreekuur op ${feit.school ?? 'school'}: ${uit ?? (OPKOMST_LABEL[opkomst as Opkomst] ?? opkomst).toLowerCase()}`;
    }
    case 'DossierOvergedragen':
      return `Dossier overgedragen aan ${feit.gemeente ?? 'een andere gemeente'}`;
    case 'DossierOvergenomen':
      return `Dossier overgenomen van ${feit.gegevens.vanBureau}`;
    case 'VerlofAangevraagd':
      return `Verlof aangevraagd: ${formatSchooldagen(feit.gegevens.dagen)}`;
    case 'VerlofBesloten': {
      const { afloop, toegekend } = feit.gegevens;
      const hoeveel = toegekend > 0 ? `, ${formatSchooldagen(toegekend)}` : '';
      return `Besluit over verlof: ${(AFLOOP_LABEL[afloop as Afloop] ?? afloop).toLowerCase()}${hoeveel}`;
    }
    case 'VerlofBezwaarOntvangen':
      return `Bezwaar tegen het besluit over verlof${feit.gegevens.opTijd ? '' : ', na de termijn'}`;
    case 'VerlofBezwaarBeslist':
      return `Bezwaar over verlof: ${(BEZWAAR_LABEL[feit.gegevens.uitkomst as Bezwaaruitkomst] ?? feit.gegevens.uitkomst).toLowerCase()}`;
    case 'VerlofDoorHoofd':
      return `Verlof door het hoofd van de school: ${formatSchooldagen(feit.gegevens.dagen)}`;
    case 'BriefVerzonden': {
      const { sjabloon, kanaal, aan } = feit.gegevens;
      const titel = isSjablooncode(sjabloon) ? sjabloonVan(sjabloon).titel : 'Brief';
      return `${titel}, ${kanaal === 'mail' ? 'gemaild' : 'per post'} aan ${aan.map((soort) => ONTVANGER[soort] ?? soort).join(' en ')}`;
    }
    case 'WarmeOverdrachtAangeboden':
      return `Warm overgedragen aan ${feit.gegevens.organisatie}: wacht op antwoord`;
    case 'WarmeOverdrachtBeantwoord':
      return `${feit.gegevens.organisatie}: ${OVERDRACHTSTAAT_LABEL[feit.gegevens.uitkomst].toLowerCase()}`;
    case 'InformatieGevraagd':
      return `Informatie gevraagd aan ${feit.school ?? 'een school'}`;
    case 'InformatieOntvangen':
      return `Informatie gekregen van ${feit.school ?? 'een school'}${feit.gegevens.opTijd ? '' : ', te laat'}`;
    case 'JongerenpuntVraag':
      return `Vraag aan het Jongerenpunt: ${vraagLabel(feit.gegevens.vraag).toLowerCase()}`;
    case 'PreventieveActie':
      return `Preventieve actie: ${actienaam(feit.gegevens.actie)}`;
    case 'HandhavingStand':
      return `Last onder dwangsom: ${dwangsomstand(feit.gegevens.stand)}`;
    case 'ZorgmeldingGedaan':
      return `Zorgmelding bij ${LABEL_ZORGPARTIJ[feit.gegevens.aan as Zorgpartij] ?? feit.gegevens.aan}`;
    case 'Herbeoordeeld':
      return `Herbeoordeeld: ${(HERBEOORDELING_LABEL[feit.gegevens.uitkomst as Herbeoordelinguitkomst] ?? feit.gegevens.uitkomst).toLowerCase()}`;
    default:
      return vrijstellingzin(feit);
  }
}

/** Facts of the compartment have no jongere, so only a dwangsom stands on a timeline. */
function dwangsomstand(stand: string): string {
  return (LABEL_DWANGSOM[stand as Dwangsomstaat] ?? stand).toLowerCase();
}

/** In the words of the start list; a bureau's own word shows under its code. */
function actienaam(code: string): string {
  const bekend = startlijst('preventieve-actie').find((waarde) => waarde.code === code)?.label;
  return (bekend ?? code.replaceAll('-', ' ')).toLowerCase();
}

const ONTVANGER: Readonly<Record<string, string>> = {
  jongere: 'de jongere',
  ouders: 'ouders of verzorgers',
  school: 'de school',
  ander: 'een andere instantie',
};

function termijn(code: string): string {
  return isTermijncode(code) ? TERMIJNEN[code].titel : 'Termijn';
}

function documentlabel(soort: string): string {
  return Object.entries(SOORTREGELS).find(([code]) => code === soort)?.[1].label ?? 'Document';
}
