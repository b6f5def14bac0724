import { plusMinuten } from '#lib/kalender/plaatselijk.ts';
import { metWie, vormLabel } from '#lib/contact/afspraken/labels.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Afspraakregel, Onbezorgd, Vandaag } from '#lib/termijnen/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijstrij } from '#components/ui/lijst.tsx';
import { Status } from '#components/ui/status.tsx';

/** When, who, how and where; afterwards the row asks how it went. */
export function AfspraakRij({ rij, vandaag }: { rij: Afspraakregel; vandaag: Vandaag }) {
  const naam = formatNaam(rij.naam);
  const onder = [
    `${rij.tijd}–${plusMinuten(rij.tijd, rij.duur)}`,
    `${vormLabel(rij.vorm)} met ${metWie(rij.met)}`,
    rij.plaats,
  ];
  return (
    <Lijstrij titel={naam} href={`/afspraken/${rij.afspraakId}`} onder={onder.filter(Boolean).join(' · ')}>
      {rij.datum < vandaag.vandaag && (
        <Status toon="let-op">
          Was <Datum op={rij.datum} />
        </Status>
      )}
      <KnopLink href={`/afspraken/${rij.afspraakId}`} klein aria-label={`Hoe ging de afspraak met ${naam}?`}>
        Hoe ging het?
      </KnopLink>
    </Lijstrij>
  );
}

/** Somebody was invited and does not know it. */
export function OnbezorgdRij({ rij }: { rij: Onbezorgd }) {
  const naam = formatNaam(rij.naam);
  return (
    <Lijstrij
      titel={naam}
      href={`/afspraken/${rij.afspraakId}`}
      onder={`${vormLabel(rij.vorm)} om ${rij.tijd} uur`}
    >
      <Status toon={rij.zeker ? 'te-laat' : 'let-op'}>
        {rij.zeker ? 'Mail niet bezorgd' : 'Mail misschien niet bezorgd'}
      </Status>
      <Datum op={rij.datum} />
      <KnopLink
        href={`/afspraken/${rij.afspraakId}`}
        klein
        aria-label={`Bekijk wie niet is bereikt over de afspraak met ${naam}`}
      >
        Bekijk
      </KnopLink>
    </Lijstrij>
  );
}
