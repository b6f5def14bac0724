import { signIn } from '#lib/cli/demo-publicaties.ts';
import type { Onderdeel } from '#lib/indicatoren/effectrapportage/model.ts';
import { schrijfRapporttekst } from '#lib/indicatoren/effectrapportage/commands.ts';
import { addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';

/** Of every table what a region would tell there, and without a number: those stand in the tables themselves. */
const TEKSTEN: Readonly<Record<Onderdeel, string>> = {
  '1': `Dit is een voorbeeld; de tekst is verzonnen.

Eén gemeente is contactgemeente voor de hele regio en voert het Doorstroompunt uit voor alle vier. Leerplicht, Doorstroompunt en Jongerenpunt zitten in één team, zodat een jongere die achttien wordt niet opnieuw zijn verhaal hoeft te doen.

Elk kwartaal overleggen wij met de mbo-instelling, de scholen voor voortgezet onderwijs, de afdelingen Werk en Inkomen van de gemeenten en de jeugdhulp. Met het mbo is afgesproken wie een jongere belt die stopt, en binnen hoeveel dagen.`,
  '2': `Dit is een voorbeeld; de tekst is verzonnen.

Voortgezet onderwijs: de meldingen komen op tijd en zijn meestal volledig. Wat de school zelf al deed, ontbreekt nog weleens; dan vragen wij het na.

Voortgezet speciaal onderwijs: weinig meldingen, meestal na overleg vooraf. De reden van het verzuim is goed beschreven.

Mbo: de meldingen komen volledig door, maar vaak pas na de vierde week. Met de teams entree en niveau 2 spraken wij af dat zij eerder bellen.

Volwassenenonderwijs: meldt zelden. In het komende schooljaar gaan wij er langs.`,
  '3': `Dit is een voorbeeld; de tekst is verzonnen.

Wij zoeken eerst wie lang geen onderwijs volgt en voor wie nog niemand iets doet. Een huisbezoek werkt daarbij beter dan een brief. Wie terug naar school of aan het werk is, bellen wij na drie maanden nog eens.

Een traject telt pas als er een plan is. Dat begon in dit schooljaar consequent te gebeuren; vergelijk daarom de doorlooptijd niet zomaar met eerdere jaren.`,
  '4': `Dit is een voorbeeld; de tekst is verzonnen.

De formatie in deze tabel is de werkelijke inzet, dus zonder wie ziek of met verlof was. Vacatures van het Doorstroompunt stonden gemiddeld drie maanden open.`,
  '5': `Dit is een voorbeeld; de tekst is verzonnen.

Goed ging: de overdracht van leerplicht naar Doorstroompunt rond de achttiende verjaardag. Minder goed ging: jongeren vinden die verhuisden. In het komende jaar willen wij eerder weten wie zich niet inschrijft na een diploma vmbo, en met de werkgevers in de regio meer leerwerkplekken maken.`,
};

/** The texts with the effectrapportage of the year of the annual report and of the last closed one, as the kwaliteitsmedewerker would write them. */
export async function playEffectrapportage(): Promise<number> {
  return writeTeksten(await signIn('kwaliteitsmedewerker'), schooljaarVan(today()));
}

export async function writeTeksten(actor: GebruikerActor, loopt: Schooljaar): Promise<number> {
  const jaren = new Set(['2023-2024', addSchooljaren(loopt, -1)].filter((jaar) => jaar < loopt));
  for (const schooljaar of jaren)
    for (const [onderdeel, tekst] of Object.entries(TEKSTEN))
      waardeOf(await schrijfRapporttekst(actor, { schooljaar, onderdeel, versie: 0, tekst }));
  return jaren.size * Object.keys(TEKSTEN).length;
}
