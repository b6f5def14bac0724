import type { Woonplaats } from '#lib/logboek/feitsoorten.ts';
import { geslotenWerk, inJaar, ofOnbekend, tel, type Natelling } from './tellen.ts';

const woonde = ({ woonplaats, gemeente }: Woonplaats) =>
  woonplaats === 'regio' ? ofOnbekend(gemeente) : woonplaats;

export const jongerenpuntVragen: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, boek.feiten('JongerenpuntVraag')).map(({ gegevens }) => ({
      vraag: gegevens.vraag,
      woonplaats: woonde(gegevens),
    })),
  );

export const jongerenpuntActies: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, boek.feiten('PreventieveActie')).map(({ gegevens }) => ({
      actie: gegevens.actie,
      woonplaats: woonde(gegevens),
    })),
  );

export const jongerenpuntResultaat: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, geslotenWerk(boek, jaar.peildatum)).flatMap(({ onderwerpId, gegevens }) => {
      const vraag = boek.van(onderwerpId, 'JongerenpuntVraag').at(-1);
      return vraag ? [{ resultaat: gegevens.resultaat, woonplaats: woonde(vraag.gegevens) }] : [];
    }),
  );
