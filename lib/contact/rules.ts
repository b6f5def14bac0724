import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Contactmoment, NieuwContact } from '#lib/contact/model.ts';

type Volgende = { readonly actie: string | null; readonly datum: Datum | null };

/** Contact is recorded when it was; what comes next has a day, otherwise nobody is reminded of it. */
export function decideContact(
  contact: Pick<NieuwContact, 'datum' | 'werkprocesId'>,
  volgende: Volgende,
  today: Datum,
): Uitkomst<null> {
  if (contact.datum > today)
    return weiger('datum-in-toekomst', 'Contact leggen we vast als het er is geweest, niet vooruit.', {
      velden: { datum: 'Deze dag moet nog komen.' },
    });
  if (volgende.actie && !volgende.datum)
    return weiger('datum-ontbreekt', 'Kies ook een dag voor de volgende actie.', {
      velden: { volgendeDatum: 'Kies een dag.' },
    });
  if (volgende.datum && volgende.datum < today)
    return weiger('datum-voorbij', 'De dag van de volgende actie is al voorbij.', {
      velden: { volgendeDatum: 'Kies vandaag of een latere dag.' },
    });
  if ((volgende.actie || volgende.datum) && !contact.werkprocesId)
    return weiger('kies-werkproces', 'Kies bij welk werkproces de volgende actie hoort.', {
      velden: { werkprocesId: 'Kies een werkproces.' },
    });
  return gelukt(null);
}

/** One corrects or takes back one's own report only, and only once. */
export function decideCorrectie(contact: Contactmoment, gebruikerId: string | null): Uitkomst<null> {
  if (contact.gebruikerId !== gebruikerId)
    return weiger('niet-eigen', 'Alleen wie het contact vastlegde, kan het verbeteren of intrekken.');
  if (contact.vervallen)
    return weiger('al-vervallen', 'Dit contact is al verbeterd of ingetrokken. Ververs de pagina.');
  return gelukt(null);
}
