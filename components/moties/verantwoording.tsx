import Link from 'next/link';
import { LABEL_BETROUWBAARHEID } from '#lib/moties/labels.ts';
import type { Motievraag } from '#lib/moties/model.ts';
import { VERGELIJKING_ZIN } from '#lib/moties/voortgang/labels.ts';
import type { Vraagvoortgang } from '#lib/moties/voortgang/model.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';

type Eigenschappen = { vraag: Motievraag; voortgang: Vraagvoortgang };

/** How it was counted, by which definition, and where the nulmeting comes from. */
export function Verantwoording({ vraag, voortgang }: Eigenschappen) {
  const { indicator } = voortgang;
  const { nulmeting } = vraag;
  return (
    <Kenmerken
      kenmerken={[
        {
          naam: 'Cijfer',
          waarde: (
            <Link href={`/rapportage/${indicator.code}`} prefetch={false}>
              {indicator.titel}
            </Link>
          ),
        },
        { naam: 'Definitie', waarde: indicator.definitie },
        { naam: 'Formule', waarde: indicator.formule },
        { naam: 'Versie van de definitie', waarde: `${indicator.code}, versie ${indicator.versie}` },
        { naam: 'Vergelijken', waarde: VERGELIJKING_ZIN[voortgang.vergelijking] },
        ...(nulmeting
          ? [
              { naam: 'Bron van de nulmeting', waarde: nulmeting.bron },
              { naam: 'Betrouwbaarheid', waarde: LABEL_BETROUWBAARHEID[nulmeting.betrouwbaarheid] },
              ...(nulmeting.opmerking ? [{ naam: 'Opmerking', waarde: nulmeting.opmerking }] : []),
              ...(voortgang.andereBron
                ? [
                    {
                      naam: 'Let op',
                      waarde:
                        'De nulmeting komt uit een andere bron. Een deel van het verschil kan komen doordat anders is geteld.',
                    },
                  ]
                : []),
            ]
          : []),
      ]}
    />
  );
}
