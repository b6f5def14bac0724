import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { isWerkdag } from '#lib/kalender/werkdagen.ts';
import type { Mailtekst, Mailvoorkeur, Overzicht, Overzichtsregel } from '#lib/termijnen/overzicht/model.ts';

/** Digest by default: somebody who never chose gets one mail in the morning, and no more. */
export const STANDAARD: Mailvoorkeur = { versie: 0, keuze: 'dagelijks', vanafUur: 8, totUur: 18 };
/** More lines than this nobody reads in a mail. */
const HOOGUIT = 25;

const UUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hour12: false,
});

/** The hour of the day in the Netherlands at this instant. */
export function uurVan(instant: Date): number {
  return Number(UUR.format(instant)) % 24;
}

/** Whether mail may come now: on a working day, within the hours this colleague chose. */
export function isMailtijd(voorkeur: Mailvoorkeur, vandaag: Datum, uur: number): boolean {
  return voorkeur.keuze !== 'uit' && isWerkdag(vandaag) && uur >= voorkeur.vanafUur && uur < voorkeur.totUur;
}

/** F.B.: enough to know whom it is about for who works with him, nothing for anybody else. */
export function voorlettersVan(naam: { voornamen: string; geslachtsnaam: string }): string {
  const eerste = (tekst: string) => `${tekst.trim().slice(0, 1).toUpperCase()}.`;
  return `${eerste(naam.voornamen)}${eerste(naam.geslachtsnaam)}`;
}

/** The mail of the day; null when there is nothing to say. */
export function dagoverzicht(overzicht: Overzicht, vandaag: Datum, adres: string): Mailtekst | null {
  const { termijnen, werk } = overzicht;
  if (termijnen.length === 0 && werk === 0) return null;
  const laat = termijnen.filter(({ uiterlijk }) => uiterlijk < vandaag);
  const nu = termijnen.filter(({ uiterlijk }) => uiterlijk === vandaag);
  const delen = [
    part('Te laat', laat, adres),
    part('Vandaag', nu, adres),
    werk > 0 ? `${werk === 1 ? 'Eén werkproces is' : `${werk} werkprocessen zijn`} aan de beurt.` : '',
    `Alles staat op ${adres}/vandaag`,
    voet(adres),
  ];
  const kort = [laat.length > 0 && `${laat.length} te laat`, nu.length > 0 && `${nu.length} vandaag`];
  const onderwerp = kort.filter(Boolean).join(', ') || `${werk} aan de beurt`;
  return {
    onderwerp: `Vandaag in Baken: ${onderwerp}`,
    tekst: `Goedemorgen,\n\n${delen.filter(Boolean).join('\n\n')}\n`,
  };
}

export function spoedbericht(regel: Overzichtsregel, adres: string): Mailtekst {
  return {
    onderwerp: `Vandaag nog: ${regel.titel}`,
    tekst: `Hallo,\n\n${line(regel, adres)}\n\nDit moet vandaag gebeuren.\n\n${voet(adres)}\n`,
  };
}

function part(kop: string, regels: readonly Overzichtsregel[], adres: string): string {
  if (regels.length === 0) return '';
  const meer = regels.length > HOOGUIT ? `\n… en nog ${regels.length - HOOGUIT}` : '';
  return `${kop}:\n${regels
    .slice(0, HOOGUIT)
    .map((regel) => line(regel, adres))
    .join('\n')}${meer}`;
}

function line({ titel, voorletters, uiterlijk, termijnId }: Overzichtsregel, adres: string): string {
  const wie = voorletters ? ` (${voorletters})` : '';
  return `- ${titel}${wie}, uiterlijk ${formatDatum(uiterlijk)}: ${adres}/termijnen/${termijnId}`;
}

function voet(adres: string): string {
  return `Deze mail anders of niet meer? ${adres}/mailvoorkeur`;
}
