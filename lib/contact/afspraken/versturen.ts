import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import { enqueueMail } from '#lib/platform/mail.ts';
import { readAfzender } from '#lib/contact/afspraken/data.ts';
import { uitnodigingVan } from '#lib/contact/afspraken/ics.ts';
import type { Afspraak } from '#lib/contact/afspraken/model.ts';
import { plaatsNaarBuiten } from '#lib/contact/afspraken/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Soortbericht = 'uitnodiging' | 'wijziging' | 'afzegging';

const ONDERWERP: Record<Soortbericht, string> = {
  uitnodiging: 'Uitnodiging',
  wijziging: 'Gewijzigde afspraak',
  afzegging: 'Afspraak gaat niet door',
};

/** Puts the invitation, change or cancellation in the outbox, one message for each address: nobody sees who else got it. */
export async function mailAfspraak(
  toegang: Toegang,
  afspraak: Afspraak,
  adressen: readonly string[],
  soort: Soortbericht,
): Promise<void> {
  const bureau = toegang.actor.bureau.naam;
  const afzender = (await readAfzender(toegang, afspraak.gebruikerId)) ?? {
    naam: bureau,
    telefoon: null,
    email: null,
  };
  const wanneer = `${formatDatumVoluit(afspraak.datum)} om ${afspraak.tijd} uur`;
  for (const aan of adressen)
    await enqueueMail(toegang.sql, toegang.bureauId, {
      aan,
      onderwerp: `${ONDERWERP[soort]}: ${wanneer}`,
      tekst: tekstVan(soort, wanneer, { plaats: plaatszin(afspraak), bureau, ...afzender }),
      ...(afzender.email && { antwoordAan: afzender.email }),
      bijlagen: [
        {
          naam: 'afspraak.ics',
          type: `text/calendar; charset=utf-8; method=${soort === 'afzegging' ? 'CANCEL' : 'REQUEST'}`,
          inhoud: Buffer.from(uitnodigingVan({ afspraak, bureau, afzender, nu: toegang.nu, aan })),
        },
      ],
      bron: { soort: 'afspraak', id: afspraak.id },
    });
}

/** A mail can be read by anybody who shares the mailbox: with a secret address it does not say where. */
function plaatszin(afspraak: Afspraak): string {
  const plaats = plaatsNaarBuiten(afspraak);
  if (plaats) return `Plaats: ${plaats}.`;
  return afspraak.plaats ? 'De plaats staat niet in deze mail. Die hoort u van ons.' : '';
}

type Wie = { plaats: string; bureau: string; naam: string; telefoon: string | null };

function tekstVan(soort: Soortbericht, wanneer: string, { plaats, bureau, naam, telefoon }: Wie): string {
  const zin = {
    uitnodiging: `Wij nodigen u uit voor een gesprek op ${wanneer}.`,
    wijziging: `Onze afspraak is veranderd. De nieuwe tijd is ${wanneer}.`,
    afzegging: `Onze afspraak op ${wanneer} gaat niet door. Wij nemen contact met u op.`,
  }[soort];
  return [
    'Beste lezer,',
    '',
    zin,
    ...(plaats && soort !== 'afzegging' ? [plaats] : []),
    '',
    ...(soort === 'afzegging' ? [] : ['De bijlage zet de afspraak in uw agenda.']),
    `Kunt u niet, of heeft u een vraag? ${telefoon ? `Bel ${telefoon} of beantwoord deze mail.` : 'Beantwoord deze mail.'}`,
    '',
    'Met vriendelijke groet,',
    naam,
    bureau,
  ].join('\n');
}
