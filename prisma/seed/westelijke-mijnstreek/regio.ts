import { datum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import { addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';
import { schooljaar } from '#lib/kalender/model.ts';
import { verzameling, type Verzameling } from '../rijen.ts';
import { willekeur } from '../willekeur.ts';
import { addAchttienplus } from './achttienplus.ts';
import { factors } from './doelen.ts';
import { addSignalen } from './absoluut.ts';
import { addBevolking, addBrp, addNieuwkomers } from './bevolking.ts';
import { addDoorstroompunt } from './doorstroompunt.ts';
import { addGezinnen } from './gezinnen.ts';
import { addHandhaving } from './handhaving.ts';
import { addJongerenInBeeld } from './jongeren-in-beeld.ts';
import { addJongerenpunt } from './jongerenpunt.ts';
import { addInterventies } from './interventies.ts';
import { addLopend } from './lopend.ts';
import { addOrganisatie } from './medewerkers.ts';
import { bevolking } from './personen.ts';
import { addScholen } from './scholen.ts';
import { giveResults, meldingenVan } from './schooljaar.ts';
import { thuiszittersVan } from './thuiszitters.ts';
import { addCijfers, addDuurzaamWerk } from './cijfers.ts';
import { addVrijstellingzaken } from './vrijstellingzaken.ts';
import { addVrijstellingen } from './vrijstellingen.ts';
import { werk } from './werk.ts';

const EERSTE_JAAR = schooljaar('2021-2022');
/** Of these DUO published too; a target of the budget of Groningen is about them. */
const COHORTEN_ERVOOR = ['2018-2019', '2019-2020', '2020-2021'].map(schooljaar);

/**
 * The demo region as facts in the migratieformaat, up to a day: school years from 2021-2022 that are over, the running one
 * beside them, and a delivery of DUO of the last days. The same day gives the same rows.
 */
export function generateRegio(vandaag: Datum): Verzameling {
  if (vandaag < datum('2025-08-01')) throw new RangeError('De demoregio begint bij 1 augustus 2025');
  const set = verzameling();
  addOrganisatie(set);
  addScholen(set);
  const nu = schooljaarVan(vandaag);
  const jaren: Schooljaar[] = [];
  for (let jaar = EERSTE_JAAR; jaar < nu; jaar = addSchooljaren(jaar, 1)) jaren.push(jaar);
  const mensen = bevolking(set, willekeur(11));
  const gedaan = werk(set, willekeur(23));
  const meldingen = jaren.flatMap((jaar) => {
    const kans = willekeur(Number(jaar.slice(0, 4)));
    const thuis = thuiszittersVan(set, mensen, kans, jaar, factors(jaar).thuiszitters);
    return meldingenVan(mensen, kans, jaar, thuis, vandaag);
  });
  giveResults(willekeur(37), meldingen);
  for (const melding of meldingen) gedaan.add(stillOpen(melding, vandaag), vandaag);
  addVrijstellingen(set, mensen, willekeur(41), [...jaren, nu]);
  addLopend(set, mensen, willekeur(53), gedaan, nu, vandaag);
  addVrijstellingzaken(set, mensen, willekeur(71), nu, vandaag);
  addSignalen(set, mensen, willekeur(71), [...jaren, nu], vandaag);
  addBevolking(mensen, willekeur(73), nu, vandaag);
  addNieuwkomers(set, mensen, willekeur(79), vandaag);
  addGezinnen(set, willekeur(67), vandaag);
  addAchttienplus(set, mensen, willekeur(71), [...jaren, nu], vandaag);
  addHandhaving(set, willekeur(71), jaren, vandaag);
  addBrp(set, mensen, willekeur(83), vandaag);
  addCijfers(set, willekeur(97), jaren, vandaag);
  addCijfers(set, willekeur(103), COHORTEN_ERVOOR, vandaag);
  addDuurzaamWerk(set, vandaag);
  addJongerenpunt(set, mensen, willekeur(89), [...jaren, nu], vandaag);
  addDoorstroompunt(set, mensen, willekeur(97), [...jaren, nu], vandaag);
  addInterventies(set, willekeur(89), vandaag);
  addJongerenInBeeld(set, mensen, willekeur(101), [...jaren, nu], vandaag);
  return set;
}

/** What would be closed after today is in hand now. */
function stillOpen<T extends { gesloten: Datum | null; resultaat: unknown }>(melding: T, vandaag: Datum): T {
  return melding.gesloten && melding.gesloten > vandaag
    ? { ...melding, gesloten: null, resultaat: null }
    : melding;
}
